package warta.template.view;

import java.util.List;

/**
 * A section's block on the front page.
 *
 * @param id the section's path
 * @param lead its first story
 * @param items the others; may be empty
 */
public record BlockView(LinkView section, String id, CardView lead, List<CardView> items) {}
