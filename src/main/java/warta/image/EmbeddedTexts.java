package warta.image;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.text.Characters;

/**
 * What photographers and agencies wrote into a JPEG file, as IPTC, XMP or EXIF. Nothing else is
 * taken from there: no places, no names of devices.
 */
record EmbeddedTexts(Orientation orientation, String credit, String caption, String license) {

  private static final EmbeddedTexts NONE = new EmbeddedTexts(Orientation.UPRIGHT, "", "", "");

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
  private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
  private static final String CREATIVE_COMMONS = "http://creativecommons.org/ns#";

  /** Longer ones are no captions, but articles. */
  private static final int LONGEST = 1000;

  static EmbeddedTexts of(byte[] jpeg) {
    try {
      return new Reader(JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))).read();
    } catch (JpegProcessingException | IOException | RuntimeException e) {
      // What cannot be read says nothing; the picture itself may be as good as any.
      return NONE;
    }
  }

  /** One file's records. */
  private record Reader(
      @Nullable IptcDirectory iptc, @Nullable ExifIFD0Directory exif, List<XMPMeta> xmp) {

    Reader(Metadata metadata) {
      this(
          metadata.getFirstDirectoryOfType(IptcDirectory.class),
          metadata.getFirstDirectoryOfType(ExifIFD0Directory.class),
          metadata.getDirectoriesOfType(XmpDirectory.class).stream()
              .map(XmpDirectory::getXMPMeta)
              .toList());
    }

    EmbeddedTexts read() {
      @Nullable Integer held =
          exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
      return new EmbeddedTexts(
          held == null ? Orientation.UPRIGHT : Orientation.of(held),
          credit(),
          first(
              text(iptc, IptcDirectory.TAG_CAPTION),
              array(DUBLIN_CORE, "description"),
              written(text(exif, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION))),
          license());
    }

    /** As newsrooms print it: the photographer, and the agency where that is another name. */
    private String credit() {
      String maker =
          first(
              text(iptc, IptcDirectory.TAG_BY_LINE),
              array(DUBLIN_CORE, "creator"),
              text(exif, ExifDirectoryBase.TAG_ARTIST));
      String agency = first(text(iptc, IptcDirectory.TAG_CREDIT), property(PHOTOSHOP, "Credit"));
      if (maker.isEmpty() || agency.contains(maker)) {
        return first(
            agency,
            text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
            array(DUBLIN_CORE, "rights"),
            text(exif, ExifDirectoryBase.TAG_COPYRIGHT));
      }
      return agency.isEmpty() || maker.contains(agency) ? maker : maker + "/" + agency;
    }

    private String license() {
      String address =
          first(property(CREATIVE_COMMONS, "license"), property(RIGHTS, "WebStatement"));
      return first(Licence.nameOf(address), array(RIGHTS, "UsageTerms"));
    }

    private String property(String namespace, String name) {
      for (XMPMeta meta : xmp) {
        try {
          @Nullable String value = meta.getPropertyString(namespace, name);
          if (value != null && !value.isBlank()) {
            return tidy(value);
          }
        } catch (XMPException e) {
          // Another form than the standard asks for; so it says nothing.
        }
      }
      return "";
    }

    private String array(String namespace, String name) {
      for (XMPMeta meta : xmp) {
        try {
          @Nullable XMPProperty item = meta.getArrayItem(namespace, name, 1);
          if (item != null && item.getValue() != null && !item.getValue().isBlank()) {
            return tidy(item.getValue());
          }
        } catch (XMPException e) {
          // Another form than the standard asks for; so it says nothing.
        }
      }
      return "";
    }
  }

  private static String text(@Nullable Directory directory, int tag) {
    @Nullable String value = directory == null ? null : directory.getString(tag);
    return value == null ? "" : tidy(value);
  }

  private static String first(String... texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Cameras write their own name, in capitals, where a person would describe the picture. */
  private static String written(String text) {
    return text.chars().anyMatch(Character::isLowerCase) ? text : "";
  }

  private static String tidy(String text) {
    String line = Characters.legal(text).replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, 500));
  }
}
