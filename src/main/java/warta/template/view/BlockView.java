package warta.template.view;

import java.util.List;

/** A section's block on the front page. */
public record BlockView(
    @Shown(value = "The section.", example = "{{ block.section.url }}") LinkView section,
    @Shown(value = "The path of the section.", example = "internasional") String id,
    @Shown(value = "The colour of the section.", example = "teal") String accent,
    @Shown(value = "Its first story.", example = "{{ block.lead.title }}") CardView lead,
    @Shown(value = "The others; may be empty.", example = "{% for card in block.items %}")
        List<CardView> items) {}
