package warta.newsroom;

import java.nio.file.Path;
import warta.golden.SiteText;
import warta.golden.TestSite;

/** A site whose every word may break a careless writer of HTML, XML or JSON. */
public final class OddSite {

  /** What the reader of front matter makes of the headline. */
  static final String HEADLINE =
      "Kata </script> ]]> &amp; & <b>\"kutip\" 'tunggal'</b> 🌋 \u0639\u0631\u0628\u064a \u202eterbalik\u202c \u0007bel";

  static final String BASE = "https://example.org/ber&ita/";

  private static final String FILES =
      """
      -- content/site.yaml --
      title: Warta & <Kawan> "]]>" 🗞
      description: Kabar & <kisah>.
      baseUrl: https://example.org/ber&ita/
      -- content/kota/_index.md --
      ---
      title: Kota & "Desa"
      noindex: true
      ---
      -- content/kota/pinggir/_index.md --
      ---
      title: </title> Pinggir
      ---
      -- content/authors/siti.md --
      ---
      title: Siti <Nurbaya> & 'Adi'
      description: Menulis & menyunting.
      ---
      -- content/authors/tanpa.md --
      ---
      title: Tanpa Kabar
      noindex: true
      ---
      -- content/pages/tentang.md --
      ---
      title: Tentang & kami
      updated: 2024-12-01
      ---
      Kami.
      -- content/pages/rahasia.md --
      ---
      title: Rahasia
      noindex: true
      ---
      Diam.
      -- content/kota/aneh/index.md --
      ---
      title: "Kata </script> ]]> &amp; & <b>\\"kutip\\" 'tunggal'</b> 🌋 \\u0639\\u0631\\u0628\\u064a \\u202eterbalik\\u202c \\abel"
      description: "Ringkasan ]]> </description> & \\a <i>miring</i>"
      date: 2024-12-31T22:15:30+09:00
      updated: 2025-01-01T01:00:00+09:00
      authors: [siti]
      tags: ["R&B", "<b>tebal</b>", "]]> x", "C++"]
      corrections:
        - {date: 2024-12-31, text: "Nama <i>R&B</i> ]]> semula </script> keliru."}
        - {date: 2024-12-31T21:30, text: "\\"Kutipan\\" & angka semula lain.\\a"}
      dateline: Ujung "& Pandang"
      image: {file: "foto's & (1).png", alt: "Foto \\"]]>\\" & <x>", caption: "Keterangan </figure>", credit: "A & B"}
      ---
      Paragraf dengan `]]>`, `</script>`, BEL, &amp;amp; dan <mark class="x">tanda</mark>.[^1]

      > Kutipan ` href="#x"` & lainnya.

      ## Sub & judul

      ![Teks "&gt;" alternatif](foto's%20&%20(1).png "Judul & <gambar>") lalu [tautan](../lama.md#sub "Judul & <x>"),
      [jangkar](#sub-judul), [cari](/topik/?a=1&b=2), [surat](mailto:a@example.org), <q cite="/kutipan/">kutip</q>.

      [Video <i>"ini"</i> & itu](https://www.youtube.com/watch?v=abcdefghijk&t=1m30s)

      https://x.com/warta/status/1234567890?a=1&b=2

      | A | B |
      |---|---|
      | `<x>` | & |

      [^1]: Catatan & [tautan](https://example.com/?a=1&b=2).
      -- content/kota/lama.md --
      ---
      title: Lama
      date: 2001-02-03
      ---
      Awal.

      ## Sub

      Dari arsip.
      -- content/kota/pinggir/sembunyi.md --
      ---
      title: Tersembunyi & aman
      date: 2024-12-31T10:00
      authors: [siti]
      noindex: true
      ---
      Hanya ringkasan yang boleh keluar. KATA-RAHASIA-1.

      KATA-RAHASIA-2.
      -- content/kota/pinggir/cermin.md --
      ---
      title: Cermin
      date: 2024-12-31T11:00
      authors: [siti]
      canonical: https://example.com/asli/
      description: Pertama kali terbit di tempat lain.
      ---
      KATA-RAHASIA-3.
      -- content/kota/kosong.md --
      ---
      title: Kosong
      date: 2024-12-30
      ---
      """;

  private OddSite() {}

  static PublishedSite build() {
    return build(BASE);
  }

  /** Builds it as it is published under an address. */
  public static PublishedSite build(String base) {
    TestSite site = TestSite.of(FILES.replace("BEL", "bel \u0007"));
    site.write("content/kota/aneh/foto's & (1).png", SiteText.png(1280, 720));
    TestSite.Build build = site.build("--base-url", base);
    if (build.exitCode() != 0) {
      throw new AssertionError(build.console());
    }
    Path output = site.path("public");
    return new PublishedSite("a site of odd content", output, base);
  }
}
