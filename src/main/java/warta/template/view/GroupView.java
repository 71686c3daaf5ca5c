package warta.template.view;

import java.util.List;

/** A heading and the links below it. */
public record GroupView(
    @Shown(value = "The heading; its address may be empty.", example = "{{ group.head.text }}")
        LinkView head,
    @Shown(value = "May be empty.", example = "{% for link in group.links %}")
        List<LinkView> links) {}
