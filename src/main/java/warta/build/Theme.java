package warta.build;

import java.util.List;
import java.util.Map;
import warta.output.asset.ThemeAsset;
import warta.template.TemplateSet;
import warta.template.Words;

/**
 * The theme of a site: its own files before the built-in ones.
 *
 * @param builtIn texts of built-in templates by the path that diagnostics name
 */
record Theme(
    TemplateSet templates, Words words, List<ThemeAsset> assets, Map<String, String> builtIn) {}
