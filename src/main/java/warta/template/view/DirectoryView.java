package warta.template.view;

import java.util.List;

/**
 * The list of all topics or of all authors.
 *
 * @param groups by first letter; the head's address is empty
 * @param people on the list of authors, else empty
 */
public record DirectoryView(String title, List<GroupView> groups, List<PersonView> people) {}
