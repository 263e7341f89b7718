/// Made-up lessons: between them they reach most rules of the reader.
package enum SeedLessons {
  package static let all = [
    """
    # Sea birds

    | Bird | Habitat | Food |
    |---|:-:|--:|
    | Gannet | open sea | fish (fresh) |
    | **Heron** | `ponds \\| rivers` | frogs, 20 cm |
    | [Egret](egret.md) | marsh<br>shore | n<sup>2</sup> $a_1|b$ |
    """,
    """
    ---
    title: Chim
    tags: [a, b]
    ---
    1. Các loài chim 🐦
    ===
    ## Bảng đầu tiên
    | Tên | Mô tả | Ứng dụng |
    |-|-|-|
    | Diệc xám | Đứng yên trong nước để bắt cá | Học quan sát |
    | Cò trắng | Nhỏ hơn, sống thành đàn | - |
    | Diệc xám | Một loài khác | ✓ |
    <!-- end -->
    | outside | the table |
    """,
    """
    | Kriterium | Möwe | Krähe |
    |---|---|---|
    | Größe | 40 cm | 50 cm |
    | Farbe | weiß | schwarz |
    | Nutzen | ✓ | ✗ |

    > | № | Год | Смысл |
    > |---|---|---|
    > | 1 | 1994 | цапля |
    > | 2 | 1995 | чайка |

    - | 鳥 | 色 |
      |---|---|
      | 鷺 | 白 |
    """,
    """
    # Khoá há»c vá» chim

    | TÃªn | MÃ´ táº£ |
    |---|---|
    | Diá»‡c | Loài chim sá»‘ng á»Ÿ Ä‘áº§m láº§y |
    | CÃ² | NgÆ°á»i báº¡n cá»§a trÃ¢u |
    """,
    """
    ```
    | no | table |
    |---|---|
    ```
    <table><tr><td>html</td></tr></table>

    | Link | |
    |---|---|
    | [a](a.md) | [b](b.md) |
    | a | b | c | d |
    | | Total |

    | Week | Done |
    |--|--|
    | 1 | TODO |

    ｜ wide ｜ bars ｜
    ｜---｜---｜
    """,
  ]
}
