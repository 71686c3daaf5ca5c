package warta.template.view;

import java.util.List;

/** The list of all topics or of all authors. */
public record DirectoryView(
    @Shown(value = "The name of the list.", example = "Topik") String title,
    @Shown(
            value = "The topics by first letter; empty on the list of authors.",
            example = "{% for group in directory.groups %}")
        List<GroupView> groups,
    @Shown(
            value = "The authors; empty on the list of topics.",
            example = "{% for person in directory.people %}")
        List<PersonView> people) {}
