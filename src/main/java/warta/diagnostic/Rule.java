package warta.diagnostic;

import java.util.Locale;

/**
 * Everything that can be wrong with a site. A rule's words are in {@code messages_*.properties}
 * under its {@link #id()}.
 */
public enum Rule {
  // the folder and its files
  MISSING_CONFIG(Severity.ERROR),
  UNREADABLE_FILE(Severity.ERROR),
  INVALID_UTF8(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  LINK_OUTSIDE_SITE(Severity.ERROR),
  UNREADABLE_NAME(Severity.ERROR),
  BAD_FILE_NAME(Severity.ERROR),
  MISPLACED_FILE(Severity.ERROR),
  SECTION_WITHOUT_INDEX(Severity.WARNING),

  // structured data
  BAD_YAML(Severity.ERROR),
  YAML_TAB(Severity.ERROR),
  YAML_ALIAS(Severity.ERROR),
  BAD_TOML(Severity.ERROR),
  BAD_JSON(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  TOO_DEEP(Severity.ERROR),
  MISSING_FRONT_MATTER(Severity.ERROR),
  UNCLOSED_FRONT_MATTER(Severity.ERROR),
  FRONT_MATTER_TOO_LARGE(Severity.ERROR),

  // values
  UNKNOWN_KEY(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  EMPTY_VALUE(Severity.ERROR),
  BAD_DATE(Severity.ERROR),
  BAD_VALUE(Severity.ERROR),
  BAD_SLUG(Severity.ERROR),
  BAD_PATH(Severity.ERROR),
  BAD_URL(Severity.ERROR),
  DATE_ORDER(Severity.WARNING),
  FUTURE_DATE(Severity.WARNING),
  SMART_QUOTES(Severity.WARNING),
  CUT_TEXT(Severity.WARNING),

  // relations
  UNKNOWN_AUTHOR(Severity.ERROR),
  UNKNOWN_SECTION(Severity.ERROR),
  UNKNOWN_PAGE(Severity.ERROR),
  TAG_SPELLING(Severity.WARNING),
  BROKEN_LINK(Severity.ERROR),
  BROKEN_ANCHOR(Severity.ERROR),
  MISSING_IMAGE(Severity.ERROR),
  MISSING_ALT(Severity.ERROR),
  BAD_IMAGE(Severity.ERROR),
  REMOTE_IMAGE(Severity.WARNING),
  UNFIT_BRAND(Severity.WARNING),
  UNPUBLISHED_LINK(Severity.WARNING),
  UNSAFE_URL(Severity.WARNING),
  REMOVED_HTML(Severity.WARNING),
  UNCLOSED_HTML(Severity.WARNING),
  UNCLOSED_CODE(Severity.WARNING),
  UNKNOWN_FOOTNOTE(Severity.WARNING),
  UNUSED_FOOTNOTE(Severity.WARNING),
  DUPLICATE_OUTPUT(Severity.ERROR),
  GENERATED_CLASH(Severity.ERROR),
  ALIAS_CLASH(Severity.ERROR),
  ALIAS_LOOP(Severity.ERROR),
  RESERVED_NAME(Severity.ERROR),

  // Markdown
  TEXT_TOO_LARGE(Severity.ERROR),
  NESTING_TOO_DEEP(Severity.ERROR),
  BLOCK_TOO_LONG(Severity.ERROR),
  MARKDOWN_FAILED(Severity.ERROR),

  // templates
  TEMPLATE_SYNTAX(Severity.ERROR),
  MISSING_TEMPLATE(Severity.ERROR),
  UNKNOWN_VARIABLE(Severity.ERROR),
  UNKNOWN_FILTER(Severity.ERROR),
  UNKNOWN_FUNCTION(Severity.ERROR),
  UNKNOWN_TEST(Severity.ERROR),
  UNGUARDED_VALUE(Severity.ERROR),
  NOT_A_TEXT(Severity.ERROR),
  NOT_A_CONDITION(Severity.ERROR),
  UNCLOSED_TAG(Severity.ERROR),
  UNEXPECTED_TAG(Severity.ERROR),
  TEMPLATE_CYCLE(Severity.ERROR),
  DYNAMIC_INCLUDE(Severity.ERROR),
  DYNAMIC_INLINE(Severity.ERROR),
  TEMPLATE_FAILED(Severity.ERROR),
  MISSING_ASSET(Severity.ERROR),
  MISSING_WORD(Severity.ERROR),
  UNKNOWN_BLOCK(Severity.ERROR),
  DUPLICATE_BLOCK(Severity.ERROR),
  OUTSIDE_BLOCK(Severity.WARNING),
  EMPTY_TEMPLATE(Severity.ERROR),
  UNUSED_TEMPLATE(Severity.WARNING),
  IGNORED_TEMPLATE(Severity.WARNING),

  // editorial remarks, only in `check`
  SMALL_IMAGE(Severity.WARNING),
  PORTRAIT_WITHOUT_FOCUS(Severity.WARNING),
  NO_CREDIT(Severity.WARNING),
  NO_DESCRIPTION(Severity.WARNING),
  LONG_HEADLINE(Severity.WARNING),
  SHOUTED_HEADLINE(Severity.WARNING),
  EXCITED_HEADLINE(Severity.WARNING),
  REPEATED_HEADLINE(Severity.WARNING),
  BYLINE_IN_NAME(Severity.WARNING),
  HEADING_ONE(Severity.WARNING),
  HEADING_JUMP(Severity.WARNING),
  EMPTY_LINK_TEXT(Severity.WARNING),
  DEAD_LINK(Severity.WARNING),

  // output
  UNSAFE_OUTPUT(Severity.ERROR),
  WRITE_FAILED(Severity.ERROR),
  SITE_LOCKED(Severity.ERROR),
  KEPT_FILE(Severity.WARNING),
  NO_WEBP(Severity.WARNING),
  NO_CARDS(Severity.WARNING),
  HOST_LIMIT(Severity.WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The stable name that is printed and that tools may rely on, such as {@code bad-date}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
