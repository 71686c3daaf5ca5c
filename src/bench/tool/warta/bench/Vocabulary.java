package warta.bench;

import java.util.SplittableRandom;

/** Words that make texts of the length and texture of Indonesian news. */
final class Vocabulary {

  private static final String[] WORDS =
      """
      pemerintah rakyat kota desa pasar harga beras ikan laut sungai gunung jalan jembatan kereta
      kapal pelabuhan bandara sekolah guru murid universitas dosen penelitian rumah sakit dokter
      perawat obat vaksin warga penduduk keluarga anak perempuan petani nelayan buruh pengusaha
      bank modal utang pajak anggaran belanja ekspor impor industri pabrik tambang minyak gas
      listrik energi air hujan banjir kemarau cuaca iklim hutan satwa tanah udara laporan data
      angka persen juta miliar tahun bulan pekan hari pagi siang malam kemarin besok sekarang
      sebelumnya kemudian akhirnya menteri presiden gubernur bupati camat lurah parlemen fraksi
      partai pemilu suara hakim jaksa polisi tentara hukum undang peraturan kebijakan program
      rencana proyek pembangunan perbaikan perubahan penjelasan pertemuan perjanjian kerja sama
      negara wilayah perbatasan kawasan dunia asia eropa afrika amerika jakarta surabaya medan
      makassar bandung yogyakarta semarang ambon jayapura pontianak mengatakan menjelaskan
      menyebutkan menambahkan menilai meminta menolak menerima membuka menutup menyusun mencatat
      memeriksa menghitung membandingkan mengirim mengubah memperbaiki meningkat menurun bertambah
      berkurang berjalan berhenti dimulai selesai ditunda dibatalkan diperiksa disetujui
      diumumkan dan atau tetapi karena sehingga meskipun ketika sejak hingga tentang terhadap
      dengan tanpa untuk dari pada di ke oleh bagi antara setelah sebelum selama masih sudah
      belum akan telah dapat harus perlu lebih paling sangat cukup hampir sekitar beberapa banyak
      sedikit semua setiap lain baru lama besar kecil tinggi rendah jauh dekat cepat lambat
      """
          .strip()
          .split("\\s+");

  private Vocabulary() {}

  static String word(SplittableRandom random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** The word of a number, for names that must not depend on chance. */
  static String word(int number) {
    return WORDS[Math.floorMod(number, WORDS.length)];
  }

  static int size() {
    return WORDS.length;
  }

  static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Appends words with a capital at the beginning, without a full stop. */
  static void phrase(StringBuilder out, SplittableRandom random, int words) {
    for (int i = 0; i < words; i++) {
      String word = word(random);
      if (i == 0) {
        out.append(capitalised(word));
      } else {
        out.append(' ').append(word);
      }
    }
  }
}
