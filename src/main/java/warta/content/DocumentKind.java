package warta.content;

/** What a Markdown file of {@code content/} is, by its place. */
public enum DocumentKind {
  /** {@code _index.md}: words for the front page. */
  HOME,
  /** {@code {section}/_index.md}. */
  SECTION,
  /** {@code {section}/{slug}.md} or {@code {section}/{slug}/index.md}. */
  ARTICLE,
  /** {@code authors/{id}.md}. */
  AUTHOR,
  /** {@code pages/{slug}.md}: a standing page. */
  PAGE
}
