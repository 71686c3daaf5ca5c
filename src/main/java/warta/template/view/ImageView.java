package warta.template.view;

/** An image with its words. */
public record ImageView(
    @Shown(value = "The file, ready for `src`.", example = "/opini/judul/foto.jpg") String url,
    @Shown(value = "Pixels; 0 when not known.", example = "1600") int width,
    @Shown(value = "Pixels; 0 when not known.", example = "900") int height,
    @Shown(value = "What it shows; empty for mere decoration.", example = "Kapal di dermaga")
        String alt,
    @Shown(value = "The caption; may be empty.", example = "Kapal di dermaga") String caption,
    @Shown(value = "Who made it; may be empty.", example = "Warta/Marqaan") String credit,
    @Shown(value = "Its licence; may be empty.", example = "CC BY 4.0") String license,
    @Shown(value = "The point to keep when it is cropped, or empty.", example = "50% 30%")
        String focus) {}
