/**
 * The mistakes a reader should never have to look for. What the house asks beyond single lines (rooms, imports,
 * sizes, names) is checked by tests/house.test.ts; formatting is prettier's.
 */
import tseslint from "typescript-eslint";

const noEnums = { selector: "TSEnumDeclaration", message: "Unions of strings, not enums." };
const noInterfaces = {
  selector: ":not(TSModuleBlock) > TSInterfaceDeclaration",
  message: "Say `type`; an interface only where another module's is added to.",
};
const noMocks = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
  message: "No mocks of our own code: hand the real thing in.",
};
const noDefaultExport = [
  { selector: "ExportDefaultDeclaration", message: "Named exports; a default export only for a page." },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: "Named exports; a default export only for a page.",
  },
];
const noIntent = {
  selector: "Literal[value='intent']",
  message: "One act, one small route: no `intent` switches.",
};
const sqliteOnly = "SQLite only: await the query itself, so that it runs on both stores.";
const noSqliteOnly = [
  {
    selector: "CallExpression[callee.property.name=/^(get|all|run)$/][arguments.length=0]",
    message: sqliteOnly,
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(get|all|run)$/][arguments.0.type='ObjectExpression'][arguments.length=1]",
    message: sqliteOnly,
  },
  {
    selector:
      "CallExpression[callee.property.name='values'][arguments.length=0][callee.object.type='CallExpression']",
    message: sqliteOnly,
  },
  {
    selector: "AwaitExpression > CallExpression[callee.property.name='values'][arguments.length=0]",
    message: sqliteOnly,
  },
];

const mayDefaultExport = [
  "app/routes.ts",
  "app/routes/**",
  "app/root.tsx",
  "app/entry.*",
  "*.config.{js,ts}",
  "db/drizzle.*.ts",
  "tests/support/count-reporter.ts",
];
const maySpeak = ["app/tasks/**", "tests/bench/**", "tests/support/**", "tests/tasks/console.test.ts"];

export default tseslint.config(
  { ignores: ["node_modules/", "build/", "data/", ".cache/", "db/migrations/", "**/fixtures/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,js}"],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-debugger": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", noEnums, noInterfaces, noMocks, ...noDefaultExport],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["app/**"],
    rules: {
      "no-restricted-syntax": ["error", noEnums, noInterfaces, noMocks, noIntent, ...noDefaultExport],
    },
  },
  {
    files: ["db/*.server.ts"],
    ignores: ["db/kit/store.server.ts"],
    rules: {
      "no-restricted-syntax": ["error", noEnums, noInterfaces, noMocks, ...noDefaultExport, ...noSqliteOnly],
    },
  },
  {
    files: mayDefaultExport,
    rules: { "no-restricted-syntax": ["error", noEnums, noInterfaces, noMocks, noIntent] },
  },
  { files: maySpeak, rules: { "no-console": "off" } },
);
