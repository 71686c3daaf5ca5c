package warta.template.view;

/** An image with its words. */
public record ImageView(
    @Shown(
            value = "A file that every browser shows, ready for `src`.",
            example = "/img/opini/foto.0123456789.960.jpg")
        String url,
    @Shown(value = "Pixels; 0 when not known.", example = "960") int width,
    @Shown(value = "Pixels; 0 when not known.", example = "540") int height,
    @Shown(value = "What it shows; empty for mere decoration.", example = "Kapal di dermaga")
        String alt,
    @Shown(value = "The caption; may be empty.", example = "Kapal di dermaga") String caption,
    @Shown(value = "Who made it; may be empty.", example = "Warta/Marqaan") String credit,
    @Shown(value = "Its licence; may be empty.", example = "CC BY 4.0") String license,
    @Shown(value = "The point to keep when it is cropped, or empty.", example = "50% 30%")
        String focus,
    @Shown(value = "All of it.", example = "{{ image.whole.srcset }}") PictureView whole,
    @Shown(
            value = "A photo cut to 16:9 around its focus; any other image as it is.",
            example = "{{ card.image.wide.url }}")
        PictureView wide,
    @Shown(
            value = "A photo cut to a square around its focus; any other image as it is.",
            example = "{{ person.image.square.url }}")
        PictureView square) {}
