/**
 * The one cache of the house: values by a key whose meaning never changes (a hash, a text, an id with its number).
 * It holds at most so many; what was asked for longest ago makes room, one at a time. It never empties itself, so that
 * no request pays for all of them at once. What it holds belongs to everybody: nobody may change it.
 */
export type Cache<Value> = {
  /** The value of this key, which is the last to go from now on; undefined where there is none. */
  find(key: string): Value | undefined;
  put(key: string, value: Value): Value;
  /** The value of this key, made where there is none. What raises is not cached. */
  take(key: string, make: () => Value): Value;
};

/** A cache of at most `most` values; undefined is no value. */
export function cacheOf<Value extends NonNullable<unknown> | null>(most: number): Cache<Value> {
  const values = new Map<string, Value>();
  const find = (key: string): Value | undefined => {
    const value = values.get(key);
    if (value === undefined) return undefined;
    values.delete(key);
    values.set(key, value);
    return value;
  };
  const put = (key: string, value: Value): Value => {
    values.delete(key);
    values.set(key, value);
    if (values.size > most) values.delete(values.keys().next().value ?? "");
    return value;
  };
  return { find, put, take: (key, make) => find(key) ?? takeNew(key, make) };

  function takeNew(key: string, make: () => Value): Value {
    return values.has(key) ? (values.get(key) as Value) : put(key, make());
  }
}
