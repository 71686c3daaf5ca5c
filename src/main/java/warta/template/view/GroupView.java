package warta.template.view;

import java.util.List;

/**
 * A heading and the links below it.
 *
 * @param links may be empty
 */
public record GroupView(LinkView head, List<LinkView> links) {}
