/**
 * First names by which a pair of words looks like a person's full name. They follow the most given names of the last
 * eighty years in France (INSEE, Fichier des prénoms), England and Wales (ONS, Baby names) and the United States (SSA,
 * Popular baby names), and names common among families from other countries there. Names that are also ordinary words
 * or months (Mark, Will, Grace, Hope, Rose, May, June, Faith, Bill, Frank, Aimé, Fleur) are left out.
 */

const feminine = `Alice Amanda Amélie Amina Amy Anaïs Andrea Angela Anita Anna Anne Annie Audrey Aurélie Barbara Béatrice
Bernadette Brigitte Camille Carole Caroline Catherine Cécile Céline Chantal Charlotte Chloé Christelle Christina
Christine Clara Claire Claudine Corinne Cynthia Danielle Deborah Denise Diana Donna Dorothy Elena Élise Elisabeth
Elizabeth Élodie Emily Emma Émilie Estelle Eva Evelyn Fatima Fatou Florence Françoise Gabrielle Geneviève Georgia
Hannah Heather Helen Hélène Ingrid Irène Isabelle Isabella Jacqueline Jane Janet Jeanne Jennifer Jessica Joan Josiane
Judith Julia Julie Juliette Karen Karine Katherine Kathleen Kelly Khadija Kimberly Laetitia Laura Laure Laurence Léa
Leïla Linda Lisa Louise Lucie Lucy Madeleine Manon Margaret Maria Marie Marine Marion Martha Martine Mary Mathilde
Maud Megan Mélanie Melissa Michelle Mireille Monique Myriam Nadia Nadine Nancy Natalie Nathalie Nicole Odile Olivia
Pamela Patricia Pauline Priya Rachel Rebecca Régine Samantha Samira Sandra Sarah Sharon Sofia Solène Sophia Sophie
Stéphanie Susan Suzanne Sylvie Teresa Valérie Vanessa Véronique Victoria Virginie Yasmina Yvette Yvonne Zoé`;

const masculine = `Adam Adrien Ahmed Alain Alan Albert Alexander Alexandre Alexis Ali Andrew André Anthony Antoine Arnaud
Arthur Aurélien Baptiste Benjamin Benoît Bernard Brandon Brian Bruno Cédric Charles Christian Christophe Christopher
Claude Clément Cyril Damien Daniel David Denis Dennis Didier Dominique Donald Douglas Edward Emmanuel Éric Étienne
Fabien Fabrice Fernando Florian François Franck Frédéric Gabriel Gary George Georges Gérard Ghislain Gilles Gregory
Grégory Guillaume Guy Hassan Henri Henry Hervé Hugo Ibrahim Ismaël Jacques James Jason Jean Jeffrey Jérémy Jérôme Joël
John Jonathan Jordan José Joseph Joshua Juan Julien Justin Karim Keith Kenneth Kevin Laurent Lawrence Léo Loïc Louis
Lucas Ludovic Luc Marc Marcel Mathieu Matthew Matthieu Maurice Maxime Mehdi Michael Michel Mickaël Mohamed Mohammed
Moussa Nicholas Nicolas Noah Olivier Omar Oscar Pascal Patrice Patrick Paul Peter Philip Philippe Pierre Quentin
Raphaël Raymond Rémi Renaud René Richard Robert Roger Roland Romain Ronald Ryan Samuel Scott Sébastien Serge Simon
Stéphane Stephen Steven Sylvain Théo Thibault Thierry Thomas Timothy Tristan Valentin Victor Vincent William Xavier
Yann Yannick Youssef Yves Zachary`;

export const firstNames: readonly string[] = `${feminine} ${masculine}`.split(/\s+/);

/** Before a name, these make it a place, a prize, a law or a machine. */
export const placesOfNames =
  /(?:rue|avenue|boulevard|place|square|street|road|saints?|sainte|st|hôpital|hospital|clinique|centre|école|lycée|collège|université|university|institut|institute|fondation|foundation|prix|prize|loi|law|salle|room|théorie|theory)\s+(?:de\s+|du\s+|des\s+)?$/iu;
/** Capitalised words that follow a first name in a sentence without being a family name. */
export const noFamilyNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December The Then And But For From When What Who How Why You We They She His Her Your Our This That
  With Online Lundi Mardi Et Mais Puis Alors Vous Nous Elle Ils Elles Les Des Une Qui Que Quand Pour Avec`.split(
    /\s+/,
  ),
);
