package warta.template.view;

/** What was wrong in an article, and what is right. */
public record CorrectionView(
    @Shown(value = "When it was put right.", example = "{{ correction.date.full }}") DateView date,
    @Shown(
            value = "What was wrong, and what is right.",
            example = "Nama kapal semula tertulis keliru.")
        String text) {}
