package jp.musubi.platform.commandline;

/** 使い方。 */
final class Usage {

    static final String TEXT = """
        使い方 Usage: ./musubi COMMAND

          token --as NAME
              その名前の証(アクセストークン)を一つ受け取る              an access token of that party or persona
          sample KIND --from FACILITY --patient PERSONA [--to FACILITY] [--id ID] [--signed HOW]
              受け付けられる登録の見本を受け取る                        a submission that the platform accepts
              KIND: condition 傷病名, allergy アレルギー等, lab 検査, infection 感染症, patient-only 患者だけ(登録を空にする),
              referral 診療情報提供書, referral-with-discharge 退院時サマリー付き, patient-summary 患者サマリー,
              checkup 特定健診, checkup-employer 事業者健診, medication-orders 電子処方箋の処方(prescription-service が送る)
              --to は宛先(紹介状のみ、既定 hospital-b)、--id は Bundle.identifier の院内の番号(既定は毎回新しい番号)
              --signed は電子署名(紹介状のみ): valid, broken, expired, revoked, unknown    a letter signed by a demo doctor
          sample [KIND] --break RULE [--from FACILITY] [--patient PERSONA]
              その決まりだけを破った見本を受け取る。例 --break R3010     a sample that breaks just that rule (docs/rules.md)
          clock [INSTANT]
              時計を見る、進める。例 2026-04-02T09:00+09:00, 2026-04-02     show or move the country's time, forward only
          access matrix [--json]
              だれが何を見られるか、できるかの表を印字する                 prints who may see and do what; needs no running platform
          audit export FILE
              封じられた記録のすべてを書き出す(運営の証で)                 writes the whole sealed log, as the operator
          audit verify [FILE] [--witness HEADS]
              記録の改ざんを探す。FILE がなければ動いている結びの記録を    looks for tampering in FILE or the running platform
              HEADS は証人が取っておいた GET /audit/heads.txt
          keys rotate
              証に署名する鍵を新しくする(運営の証で)                       a new key signs access tokens, as the operator
          demo cybersecurity
              全国の合成の施設と、そのチェックリストを見本の国に入れる     loads 10,171 synthetic facilities with their checklists
          drill first-hour [--url URL]
              はじめの一時間を本当に行い、見えたものを一段ずつ言う        the first hour, step by step, with what was seen
              自分だけの結びを起こして終わりに止める。--url なら動いている見本の国で(その時計が進みます)
          drill outbreak [--url URL]
              新しい感染症を表に足し、届が国まで進み、毎秒100件の波を受け、途中で kill -9 しても失わないことを見る
                                                                            a new disease, notices, a wave of 100/s, a kill
          operator invite NAME
              運営を招待する。結びの機械で、その利用者として             invites an operator, on the platform's machine
          check FILE|DIR|- ... [--json] [--guide VERSION] [--sender CODE] [--full]
              登録する文書を受付審査にかける。結びは動いていなくてよい     asks the gate about files; needs no running platform
              フォルダーは *.json と *.ndjson、- は標準入力、NDJSON は一行ずつ。くわしくは docs/commands.md
              --json は文書ごとに一行の JSON、--guide は審査するガイドの版、--sender は送る施設のコード(証の代わり)
              --full は HAPI の検証器にも尋ねる (MUSUBI_PACKAGES)          also asks HAPI's validator
          submit FILE|DIR [--as FACILITY]
              登録をまとめて一つの一覧で送り、終わりまで待って、結果を一行ずつ書く   sends many submissions as one list; a result a line
              .ndjson と .zip はそのまま、ほかのファイルとフォルダーの *.json は名前の順に。切れたら、同じ命令で続きから
          packages [DIR] [--all] [--json]
              手元の公式パッケージ(.tgz)と、自前の表との違いを見る       what is in a folder of packages, and where it differs
              DIR を省くと MUSUBI_PACKAGES。--all は違いのすべて、--json は違いごとに一行の JSON
          help
              この説明                                                  this text

        名前の一覧 names: GET /demo/parties (hospital-a, clinic-c, patient-1 …)
        MUSUBI_URL    結びの URL (既定 http://localhost:8080)           where the platform is
        MUSUBI_DATA   operator invite の、結びのデータのフォルダー (既定 ./data)   the data folder of that platform
        MUSUBI_TOKEN  audit export、keys rotate、submit の証。なければ見本の国の運営、--as の施設の証  their token; else the demo's

        終わりの符号 exit codes: 0 できた・受付可, 1 結びが断った・受付不可, 2 結びが動いていない・ファイルを読めない, 64 使い方が違う, 70 当方の誤り
          audit verify: 0 そろっている whole, 1 改ざんあり tampered, 2 読めない unreadable, 64 使い方が違う, 70 当方の誤り
        """;

    private Usage() {}
}
