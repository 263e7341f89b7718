/// Words that lessons print in bold to say what a line is about, in any subject.
enum Labels {
  /// Properties of whatever the heading above names; without it they say nothing.
  static let properties: WordList = """
    advantage, advantages, disadvantage, disadvantages, drawback, drawbacks, pros, cons, benefit
    benefits, strength, strengths, weakness, weaknesses, limitation, limitations, limits, mechanism
    example, examples, e.g, note, notes, tip, tips, hint, warning, caution, important, remark
    goal, goals, objective, objectives, aim, purpose, result, results, outcome, conclusion, summary
    cause, causes, effect, effects, consequence, consequences, solution, problem, issue, challenge
    challenges, input, inputs, output, outputs, formula, equation, definition, idea, key idea
    main idea, intuition, use case, use cases, application, applications, use, usage, when to use
    requirement, requirements, feature, features, key features, characteristic, characteristics
    phone, telephone, tel, email, e-mail, opening hours, liên hệ, điện thoại, địa chỉ
    contacto, teléfono, correo, dirección, contato, telefone, endereço, téléphone, adresse, kontakt
    telefon, indirizzo, telefono, adres, adress, puhelin, osoite, cím, adresă, контакт, телефон, адрес
    почта, адреса, alamat, telepon, επικοινωνία, τηλέφωνο, διεύθυνση, 連絡先, 住所, 电话, 地址, 邮箱, 연락처
    전화, 주소
    properties, meaning, role, function, context, background, question, answer, keyword, keywords
    time, duration, date, author, authors, source, sources, link, links, tool, tools, resource
    resources, prerequisites, complexity, time complexity, space complexity, why, how, what, who
    when, where, how it works, implementation, explanation, reason, reasons, comparison, step
    steps, exercise, reference, references, impact, significance, description, method, process
    location, size, habitat, type, category, status, symptoms, treatment, diagnosis, prevention
    observation, takeaway, key takeaway, todo, see also, syntax, parameters, returns, raises
    pros and cons, trade-off, trade-offs, cost, performance, data, dataset, figure, table, fact
    ưu điểm, nhược điểm, hạn chế, điểm mạnh, điểm yếu, lợi ích, cơ chế, ví dụ, lưu ý, chú ý, ghi chú
    mục tiêu, mục đích, kết quả, kết luận, tóm tắt, tổng kết, nguyên nhân, hậu quả, hệ quả, giải pháp
    vấn đề, thách thức, đầu vào, đầu ra, công thức, định nghĩa, ý tưởng, ý tưởng chính, trực giác
    ứng dụng, cách dùng, cách sử dụng, khi nào dùng, khi nào sử dụng, yêu cầu, đặc điểm, tính chất
    tính năng, ý nghĩa, vai trò, chức năng, bối cảnh, câu hỏi, đáp án, trả lời, từ khóa, thời gian
    thời lượng, ngày, tác giả, nguồn, liên kết, công cụ, tài nguyên, độ phức tạp, tại sao, vì sao
    cách hoạt động, cách thức, nguyên lý, nguyên tắc, triển khai, giải thích, lý do, so sánh, bước
    bài tập, gợi ý, tham khảo, tác động, mô tả, phương pháp, quy trình, bản chất, nhận xét, quan sát
    phân tích, hiệu quả, hiệu suất, hiệu năng, tốc độ, chi phí, dữ liệu, trạng thái, khái niệm
    nội dung, hiện tượng, thực tế, tình huống, mẹo, cảnh báo, cú pháp, tham số, thiết lập, cấu hình
    ventaja, ventajas, desventaja, desventajas, ejemplo, ejemplos, nota, notas, objetivo, objetivos
    resultado, resultados, conclusión, resumen, causa, causas, efecto, efectos, problema, solución
    entrada, salida, fórmula, definición, idea, aplicación, aplicaciones, uso, usos, características
    función, significado, importante, consejo, pregunta, respuesta, fuente, autor, descripción
    vantagem, vantagens, desvantagem, desvantagens, exemplo, exemplos, conclusão, resumo, solução
    saída, definição, aplicação, aplicações, função, dica, pergunta, resposta, descrição
    avantage, avantages, inconvénient, inconvénients, exemple, exemples, remarque, remarques, but
    objectif, objectifs, résultat, résultats, conclusion, résumé, effet, problème, entrée, sortie
    formule, définition, idée, utilisation, caractéristiques, rôle, fonction, signification, astuce
    vorteil, vorteile, nachteil, nachteile, beispiel, beispiele, hinweis, hinweise, ziel, ziele
    ergebnis, ergebnisse, fazit, zusammenfassung, ursache, ursachen, wirkung, problem, lösung
    eingabe, ausgabe, formel, bedeutung, anwendung, anwendungen, merkmale, aufgabe, frage, antwort
    преимущества, недостатки, достоинства, пример, примеры, примечание, важно, цель, цели, результат
    результаты, вывод, выводы, итог, причина, причины, следствие, проблема, решение, формула
    задание, завдання, zadanie, úkol, tarea, tarefa, tugas, ödev, 課題, 任务, 과제, определение, идея, применение, особенности, свойства, функция, значение, вопрос, ответ
    zalety, wady, przykład, przykłady, uwaga, cel, wynik, wniosek, přednosti, nevýhody, příklad
    avantajlar, dezavantajlar, örnek, not, amaç, sonuç, πλεονεκτήματα, μειονεκτήματα, παράδειγμα
    利点, 欠点, 長所, 短所, 例, 注意, 目的, 結果, 結論, まとめ, 原因, 解決策, 問題, 入力, 出力, 定義, 特徴
    优点, 缺点, 示例, 例子, 注, 注意事项, 目标, 结果, 结论, 总结, 解决方案, 问题, 输入, 输出, 公式, 定义, 应用, 特点
    장점, 단점, 예, 예시, 참고, 주의, 목적, 결과, 결론, 요약, 문제, 해결, 입력, 출력, 정의, 특징
    """

  /// Headings that have these words stand over what the reader should do.
  static let asides: WordList = """
    advice, recommendation, recommendations, next steps, what's next, further reading, references
    bibliography, citations, exercises, homework, assignment, assignments, changelog, contributing
    acknowledgements, best practices, checklist, roadmap, getting started, installation
    table of contents, learning objectives, prerequisites, troubleshooting, key takeaways
    key insights
    khuyến nghị, lời khuyên, bước tiếp theo, làm tiếp, tài liệu tham khảo, trích dẫn, bài tập
    lộ trình, mục lục, mục tiêu học tập, điều kiện tiên quyết, đề xuất, đọc thêm
    consejos, recomendaciones, referencias, bibliografía, ejercicios, próximos pasos
    buenas prácticas, mejores prácticas, dicas, recomendações, referências, exercícios
    próximos passos, melhores práticas, boas práticas, conseils, recommandations, références
    bibliographie, exercices, prochaines étapes, bonnes pratiques, tipps, empfehlungen, übungen
    nächste schritte, советы, рекомендации, список литературы, упражнения, задания, ćwiczenia
    consigli, raccomandazioni, prossimi passi, buone pratiche, esercizi, riferimenti bibliografici
    aanbevelingen, oefeningen, huiswerk, rekommendationer, övningar, øvelser, anbefalinger
    suositukset, harjoitukset, wskazówki, zalecenia, zadanie domowe, doporučení, domácí úkol
    gyakorlatok, ajánlások, házi feladat, exerciții, recomandări, συμβουλές, ασκήσεις, βιβλιογραφία
    öneriler, tavsiyeler, alıştırmalar, рекомендації, домашнє завдання, домашнее задание
    langkah selanjutnya, daftar pustaka, توصيات, تمارين, hausaufgaben, tarea para casa, devoirs
    参考文献, 練習問題, 演習, 次のステップ, 建议, 练习, 参考资料, 下一步, 추천, 참고문헌, 연습문제
    """

  /// Headings that have these words stand over questions and gaps for the reader to fill.
  static let exercises: WordList = """
    exercise, exercises, homework, practice problems, bài tập, thực hành, ejercicios, exercícios
    exercices, übungen, aufgaben, esercizi, oefeningen, övningar, øvelser, harjoitukset, ćwiczenia
    zadania, cvičení, gyakorlatok, exerciții, ασκήσεις, alıştırmalar, упражнения, вправи, latihan
    تمارين, अभ्यास, แบบฝึกหัด, 練習問題, 演習, 练习, 習題, 习题, 연습문제
    """

  /// Headings that are these words stand over other texts, or over what was said before.
  static let asideTitles: WordList = """
    tips, resources, links, sources, about, contents, questions, quiz, license, plan
    conclusion, conclusions, summary, recap, overview
    mẹo, tài nguyên, nguồn, liên kết, tham khảo, câu hỏi, kết luận, tổng kết, tóm tắt
    kết luận (conclusion), hành động, kế hoạch, cài đặt, liên hệ, kết luận và khuyến nghị
    recursos, enlaces, fuentes, conclusión, conclusiones, resumen, conclusão, resumo
    ressources, liens, résumé, literatur, quellen, fazit, zusammenfassung, литература, ссылки
    источники, вывод, выводы, заключение, literatura, bibliografia, kaynaklar, kaynakça, المراجع
    المصادر, まとめ, 結論, 参考, 参考資料, 出典, 总结, 结论, 참고, 요약
    tip, study tips, exam tips, suggerimenti, collegamenti, fonti, riassunto, conclusioni, compiti
    advies, opdrachten, bronnen, samenvatting, conclusie, råd, tips och råd, uppgifter, läxa, källor
    sammanfattning, gode råd, opgaver, oppgaver, kilder, oppsummering, sammendrag, vinkit, vinkkejä
    tehtävät, kotitehtävä, lähteet, yhteenveto, porady, podsumowanie, źródła, linki, rady, úkoly
    zdroje, odkazy, shrnutí, závěr, tanácsok, tippek, feladatok, források, összefoglalás, sfaturi
    irodalom, irodalomjegyzék, ajánlott irodalom, kirjallisuus, litteratur, литература, література
    bibliografie, contatti, contact, contacto, contato, kontakt, επικοινωνία, контакты, контакти
    temă, surse, rezumat, concluzii, εργασία, πηγές, σύνδεσμοι, σύνοψη, συμπεράσματα, ipuçları, ödev
    özet, sonuç, bağlantılar, поради, завдання, джерела, посилання, висновки, підсумок, saran, tugas
    latihan, sumber, tautan, ringkasan, kesimpulan, نصائح, واجب, روابط, خلاصة, الخلاصة, सुझाव
    अभ्यास, गृहकार्य, संदर्भ, सारांश, निष्कर्ष, สรุป, アドバイス, コツ, 宿題, 课后作业, 作业, 小结, 팁
    과제, 숙제, 정리, deberes, consejo, dica, devoir, astuces, klausurtipps, prüfungstipps
    """

  /// Headings that are these words stand over addresses of the web.
  static let linkTitles: WordList = """
    link, links, useful links, resource, resources, further reading, see also, liên kết, tài nguyên
    enlaces, recursos, ligações, liens, ressources, weiterführende links, collegamenti, risorse
    länkar, lenker, linkit, linki, odkazy, σύνδεσμοι, bağlantılar, ссылки, посилання, tautan
    روابط, リンク, 链接, 連結, 링크
    """

  /// Headings and words over things to be done one after another.
  static let procedures: WordList = """
    step, steps, procedure, process, workflow, pipeline, how to, guide, setup, tutorial, algorithm
    quy trình, các bước, bước, hướng dẫn, cách, thuật toán, thực hành, chiến lược
    pasos, procedimiento, proceso, cómo, passos, procedimento, processo, como, étapes, procédure
    comment, schritte, ablauf, anleitung, vorgehen, шаги, порядок, процесс, как, алгоритм
    手順, 方法, 步骤, 流程, 단계, 방법
    """
}
