package warta.data;

/** The languages in which front matter and configuration may be written. */
public enum DataFormat {
  YAML,
  TOML,
  JSON
}
