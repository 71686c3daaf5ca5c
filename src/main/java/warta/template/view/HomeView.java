package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front page. No story is there twice. */
public record HomeView(
    @Shown(
            value = "Whether `lead` is there; false while nothing is published.",
            example = "{% if home.hasLead %}")
        boolean hasLead,
    @Shown(value = "The first story, only when `hasLead`.", example = "{{ home.lead.title }}")
        @Nullable CardView lead,
    @Shown(value = "The stories next to it.", example = "{% for card in home.secondary %}")
        List<CardView> secondary,
    @Shown(
            value = "The newest of the others, newest first.",
            example = "{% for card in home.newest %}")
        List<CardView> newest,
    @Shown(
            value = "One for each section that has more stories, in order of the sections.",
            example = "{% for block in home.blocks %}")
        List<BlockView> blocks,
    @Shown(
            value =
                "The newest with an image among the stories that stand nowhere else on the page;"
                    + " four to eight, or none.",
            example = "{% for card in home.photos %}")
        List<CardView> photos) {}
