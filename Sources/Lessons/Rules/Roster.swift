import Recall

extension Refusal {
  /// People by name and their marks.
  static let roster = Refusal(
    code: "roster-table",
    sentence: Sentence(
      "this table lists people with their figures, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    guard let key = layout.key, layout.keys.count > 1,
      learners.contains(layout.table.header[key].folded)
        || layout.keys.allSatisfy({ isInitialled($0.text) })
    else { return false }
    let columns = layout.attributes.map { layout.table.column($0).filter { !$0.isVoid } }
    let hasFigures = columns.contains { cells in
      !cells.isEmpty
        && cells.allSatisfy { [.quantity, .grade].contains($0.kind) && !KeyColumn.isDate($0.text) }
    }
    // What scholars found differs from one to the next.
    let saysMore = columns.contains { cells in
      cells.count { $0.kind == .words } * 2 > cells.count
        && Set(cells.map(\.folded)).count == cells.count
    }
    return hasFigures && !saysMore
  }

  /// `A. Miller`: initials, and a name behind them.
  private static func isInitialled(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    return last.first?.isUppercase == true && last.count > 1
      && words.dropLast().allSatisfy {
        $0.count == 2 && $0.last == "." && $0.first?.isUppercase == true
      }
  }

  /// Headers over the people of a class.
  private static let learners: WordList = """
    student, students, participant, participants, trainee, pupil, học viên, sinh viên, học sinh
    thành viên, họ tên, họ và tên, estudiante, alumno, alumna, participante, aluno, aluna, étudiant
    élève, schüler, schülerin, teilnehmer, studente, studentessa, alunno, leerling, cursist, deelnemer
    elev, kursist, deltaker, deltagare, opiskelija, oppilas, osallistuja, uczeń, student/ka, žák
    účastník, tanuló, diák, hallgató, cursant, participant/ă, öğrenci, katılımcı, siswa, mahasiswa
    peserta, μαθητής, φοιτητής, студент, ученик, участник, учень, учасник, الطالب, छात्र, ผู้เรียน, นักเรียน
    生徒, 受講者, 学生, 学员, 姓名, 氏名, 학생, 수강생, 성명
    """
}
