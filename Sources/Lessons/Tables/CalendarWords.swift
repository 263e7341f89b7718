/// The names that months, weekdays and counted weeks have in many languages.
extension CalendarValue {
  /// The months by name and by the first three or four letters of it, in the languages of Europe
  /// and in Turkish, Indonesian, Arabic and Hindi.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in monthNames.split(separator: "\n") {
      for (place, name) in line.split(separator: " ").enumerated() {
        for text in [name, name.prefix(3), name.prefix(4)] { months[String(text)] = place + 1 }
      }
    }
    // June and July at once.
    for text in ["jui", "ιου", "čer", "červ"] { months[text] = nil }
    return months
  }()

  /// Where two languages differ about the first letters, the later line holds.
  private static let monthNames = """
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    ledna února března dubna května června července srpna září října listopadu prosince
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    január február március április május június július augusztus szeptember október november december
    januar februar marts april maj juni juli august september oktober november december
    januari februari mars april maj juni juli augusti september oktober november december
    ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    january february march april may june july august september october november december
    januar februar märz april mai juni juli august september oktober november dezember
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    januari februari maart april mei juni juli augustus september oktober november december
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    januari februari maret april mei juni juli agustus september oktober november desember
    """

  /// Words for a part of a course or a plan that is counted.
  static let spans: WordList = """
    week, weeks, day, days, session, tuần, ngày, buổi, tiết, semana, día, dia, sesión, sessão
    semaine, jour, séance, woche, tag, sitzung, неделя, день, занятие, hafta, gün, minggu, hari
    pertemuan, pekan, tydzień, dzień, zajęcia, settimana, giorno, vecka, veckor, dag, dagar, uke, uge
    viikko, päivä, týden, den, hét, nap, săptămâna, ziua, εβδομάδα, ημέρα, тиждень, สัปดาห์, सप्ताह, الأسبوع, 週, 周, 주차, 주
    """

  /// Days of the week and their short forms in these languages, in Vietnamese, Japanese, Chinese,
  /// Korean, Arabic, Hindi and Thai.
  ///
  /// A single sign of Chinese or Japanese is no day: `水` is water as well.
  static let weekdays: WordList = """
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur
    thurs, fri, sat, sun
    thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7
    chủ nhật
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr
    sa, so
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mer, jeu, ven, sam, dim
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, mié, jue, vie, sáb, dom
    segunda-feira, terça-feira, quarta-feira, quinta-feira
    sexta-feira, seg, ter, qua, qui, sex
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gio
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
    poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, pon, wt, śr, czw, pt, sob
    pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar
    понедельник, вторник, среда, четверг, пятница, суббота, воскресенье, пн, вт, ср, чт, пт, сб, вс
    senin, selasa, rabu, kamis, jumat, sabtu, minggu
    月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜
    周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天
    월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일
    الأحد, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت
    सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार
    จันทร์, อังคาร, พุธ, พฤหัสบดี, ศุกร์, เสาร์, อาทิตย์, วันจันทร์, วันอังคาร, วันพุธ, วันพฤหัสบดี, วันศุกร์
    วันเสาร์, วันอาทิตย์
    """
}
