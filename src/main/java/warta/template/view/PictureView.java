package warta.template.view;

import java.util.List;

/** An image in one form: a photo as copies of many sizes, any other image as one file. */
public record PictureView(
    @Shown(
            value = "A file that every browser shows, ready for `src`.",
            example = "/img/opini/foto.0123456789.960.jpg")
        String url,
    @Shown(value = "Pixels; 0 when not known.", example = "960") int width,
    @Shown(value = "Pixels; 0 when not known.", example = "540") int height,
    @Shown(
            value =
                "The copies of a photo that every browser shows, ready for `srcset`; may be empty.",
            example = "/img/opini/foto.0123456789.640.jpg 640w")
        String srcset,
    @Shown(
            value = "The copies of a photo in smaller formats, best first; may be empty.",
            example = "{% for source in picture.sources %}")
        List<SourceView> sources,
    @Shown(value = "The point to keep when it is cropped further, or empty.", example = "50% 30%")
        String focus,
    @Shown(
            value =
                "Three letters for the colour of a photo as a whole, to stand in its place while it"
                    + " loads; may be empty.",
            example = "<img data-tone=\"{{ picture.tone }}\">")
        String tone) {}
