/**
 * The bars above and below the script stay in sight only while they leave it at least half of the height: with large
 * letters they go by with the page. What has focus is never covered by them.
 */
export function watchBars(main: HTMLElement): () => void {
  const heightOf = (id: string) => main.querySelector<HTMLElement>(id)?.offsetHeight ?? 0;
  const look = () => {
    const [head, foot] = [heightOf("#head"), heightOf("#foot")];
    const loose = head + foot > innerHeight / 2;
    main.classList.toggle("loose", loose);
    document.documentElement.style.scrollPaddingBlock = loose ? "1rem" : `${head + 8}px ${foot + 8}px`;
  };
  const observer = new ResizeObserver(look);
  for (const id of ["#head", "#foot"]) {
    const bar = main.querySelector(id);
    if (bar) observer.observe(bar);
  }
  addEventListener("resize", look);
  return look;
}
