package warta.output.asset;

/**
 * A file of the theme's {@code assets/}.
 *
 * @param name relative to {@code assets/}
 * @param sitePath where it is, for messages
 */
public record ThemeAsset(String name, String sitePath, byte[] bytes) {}
