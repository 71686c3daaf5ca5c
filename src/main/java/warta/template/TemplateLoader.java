package warta.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of a set. */
final class TemplateLoader implements Loader<String> {

  private final TemplateSet templates;

  TemplateLoader(TemplateSet templates) {
    this.templates = templates;
  }

  @Override
  public Reader getReader(String name) {
    @Nullable TemplateSource template = templates.find(name);
    if (template == null) {
      throw new LoaderException(null, "there is no template \"" + name + "\"");
    }
    return new StringReader(template.source().text());
  }

  @Override
  public String resolveRelativePath(String relativePath, String anchorPath) {
    return TemplateReferences.resolve(anchorPath, relativePath);
  }

  @Override
  public String createCacheKey(String templateName) {
    return templateName;
  }

  @Override
  public boolean resourceExists(String templateName) {
    return templates.has(templateName);
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
