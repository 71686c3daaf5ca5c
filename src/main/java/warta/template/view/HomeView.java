package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page. No story is there twice.
 *
 * @param lead the first story, only when {@code hasLead}
 * @param secondary the stories next to it
 * @param newest newest first
 * @param blocks one for each section that has more stories, in order of the sections
 */
public record HomeView(
    boolean hasLead,
    @Nullable CardView lead,
    List<CardView> secondary,
    List<CardView> newest,
    List<BlockView> blocks) {}
