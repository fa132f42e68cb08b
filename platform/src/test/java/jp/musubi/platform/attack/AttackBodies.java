package jp.musubi.platform.attack;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.standard.words.MemberNumber;

/**
 * 本文。For each path that takes one a body as its rightful caller sends it, so that who is refused is refused for who it
 * is: {@code ${name}} is a value of the row under attack, or a fact about the victim. That they are right is tested.
 */
final class AttackBodies {

    private static final String CERTIFICATE = """
        {"insurer":"${insurer}","symbol":"${symbol}","number":"${certificate.number}","branch":"${branch}",\
        "birthDate":"${birth}"}\
        """;

    private static final String PATIENT = """
        {"resourceType":"Patient","id":"p","identifier":[{"system":"%s","value":"${%s}"}],"birthDate":"${birth}"}\
        """;

    private static final String CHARGE = """
        {"visit":"${visit}","care":"OUTPATIENT","points":100,"share":30,"incomeClass":"C","request":"attack"}\
        """;

    private static final String SHOT = """
        {"visit":"${visit}","vaccine":"HBV","day":"2026-04-01","doctor":"攻撃の試験"}\
        """;

    private static final String RECIPIENTS =
            "処理区分,宛名番号,保険者番号,記号,番号,枝番,生年月日,氏名,公費負担者番号,受給者番号,有効開始日,有効終了日,所得区分,自己負担上限月額\n";

    private static final String CARE =
            "payer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&birth=${birth}&name=攻撃の試験";

    private static final String RESIDENTS = "処理区分,宛名番号,保険者番号,記号,番号,枝番,生年月日,氏名,性別,住み始めた日,最後の日,わけ\n";

    private static final String SCREENINGS = "宛名番号,保険者番号,記号,番号,枝番,生年月日,氏名,検診の種類,受診日,方法,実施場所,判定,精検の結果,精検受診日\n";

    private static final String SCHEME = "act=try&from=2030-04-01&ageFrom=0&ageTo=18&ageEnd=SCHOOL_YEAR"
            + "&outpatient.charging=CHARGED&outpatient.visit=200&inpatient.charging=FREE&pharmacy.charging=FREE";

    private static final String NAMELESS = """
        {"KIND":"PATIENT","SEX":"FEMALE","AGE":"30","METHOD":"test","DIAGNOSED":"2026-04-01"}\
        """;

    private static final String INSTRUCTION = """
        {"disease":"NOVEL_INFLUENZA","ground":"INFECTION_CONTROL","areas":["13"],"diagnosedFrom":"2026-03-01",\
        "diagnosedTo":"2026-04-01","classes":{"LAB":"重症度を知るために要る"},"daysBefore":7,"daysAfter":30,\
        "recipient":"jihs","format":"FHIR_NDJSON","purpose":"新しい感染症の経過を知るため","safety":"閉じた室で扱う手順がある",\
        "endsOn":"2026-06-30","deleteBy":"2026-09-30"}\
        """;

    private static final String BACKUP = "system=EMR&medium=TAPE&generations=3&days=7";
    private static final String WHY = "${why}";

    /** For whom: the own person, or whom it is a proxy for. */
    private static final String FOR = "for=${for}";

    private static final String FOUR_ITEMS = "kana=${kana}&birth=${birth}&sex=${sex}&address=${address}&reason=" + WHY;

    /** A form with a file in it starts with its border, and so do its parts. */
    static final String BORDER = "--attack";

    /** A member of the staff, as she stands in the demo country already. */
    private static final String MEMBER = "staffId=${key}&facility=${employer}&name=加藤 結衣&kana=カトウ ユイ"
            + "&licence=見本-1006&profession=NURSE&emergencyRight=no&from=2021-04-01&until=";

    private static final String MEMBERS = "staffId\nhospital-a-nurse-2\n";

    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("POST /clients", """
                {"party":"${party}","name":"攻撃の試験","kind":"system","jwks":${keys}}\
                """),
            entry("POST /keys/rotate", ""),
            entry("POST /accounts/{id}/invitation", ""),
            entry("POST /fhir/Patient/$match", """
                {"resourceType":"Parameters","parameter":[{"name":"resource","resource":%s}]}\
                """.formatted(PATIENT.formatted(MemberNumber.INSURANCE, "identifier"))),
            entry("POST /fhir/CoverageEligibilityRequest/$submit", """
                {"resourceType":"CoverageEligibilityRequest","status":"active","purpose":["validation"],\
                "created":"2026-04-01","patient":{"reference":"#p"},"insurer":{"display":"-"},"contained":[%s]}\
                """.formatted(
                            PATIENT.formatted(MemberNumber.INSURANCE, "contained"))),
            entry("POST /fhir/Consent/{id}/$end", ""),
            entry("POST /fhir/Bundle", "${lab}"),
            entry("PUT /fhir/Bundle", "${change}"),
            entry("PUT /submissions/bulk/{name}", "{}"),
            entry("POST /fhir/Bundle/$undo-withdrawal", ""),
            entry("POST /fhir/{type}/$validate", "${blank}"),
            entry("POST /fhir/$validate", "${blank}"),
            entry("POST /eligibility/visits", """
                {"patient":{"system":"%s","value":"${patient.value}"},"reader":"pin","consents":["CLINICAL"]}\
                """.formatted(MemberNumber.INSURANCE)),
            entry("POST /eligibility/visits proxy.value", """
                {"patient":{"system":"%1$s","value":"${child}"},"reader":"pin","consents":["CLINICAL"],\
                "proxy":{"system":"%1$s","value":"${proxy.value}"}}\
                """.formatted(MemberNumber.INSURANCE)),
            entry("POST /eligibility/visits/{id}/close", ""),
            entry("POST /eligibility/visits/{id}/requery", ""),
            entry("POST /eligibility/visits/{id}/letters", "{\"letters\":[\"${letters}\"]}"),
            entry("POST /eligibility/confirmations", "{\"way\":\"certificate\",\"certificate\":" + CERTIFICATE + "}"),
            entry("POST /eligibility/bulk", "[{\"certificate\":" + CERTIFICATE + "}]"),
            entry("POST /eligibility/tickets", """
                {"recipientNumber":"${recipientNumber}","facility":"${facility}","care":"OUTPATIENT",\
                "month":"2026-04","issueNumber":"A-1"}\
                """),
            entry("POST /eligibility/tickets/withdrawals", """
                {"recipientNumber":"${recipientNumber}","issueNumber":"A-1"}\
                """),
            entry("POST /audit/review/{id}", "{\"day\":\"2026-04-01\",\"comment\":\"" + WHY + "\"}"),
            entry("POST /outbreaks/instructions", INSTRUCTION),
            entry("POST /outbreaks/instructions/checks", INSTRUCTION),
            entry("POST /outbreaks/instructions/{id}/turns", "{\"step\":\"APPROVED\",\"note\":\"" + WHY + "\"}"),
            entry("POST /outbreaks/instructions/{id}/runs", "{\"kind\":\"COUNT\"}"),
            entry("POST /outbreaks/instructions/{id}/runs/{run}/stop", ""),
            entry("POST /outbreaks/instructions/{id}/runs/{run}/receipt", "{\"sha256\":\"00\"}"),
            entry("POST /outbreaks/instructions/{id}/runs/{run}/deletion", "{\"how\":\"" + WHY + "\"}"),
            entry(
                    "POST /desk/instructions",
                    "disease=NOVEL_INFLUENZA&ground=INFECTION_CONTROL&areas=13&recipient=jihs"),
            entry("POST /desk/instructions/{id}/turns", "step=APPROVED&note=" + WHY),
            entry("POST /desk/instructions/{id}/runs", "kind=COUNT"),
            entry("POST /desk/instructions/{id}/runs/{run}/stop", ""),
            entry("POST /desk/instructions/{id}/runs/{run}/receipt", "sha256=00"),
            entry("POST /desk/instructions/{id}/runs/{run}/deletion", "how=" + WHY),
            entry("POST /pmh/charges/trials", CHARGE),
            entry("POST /pmh/charges", CHARGE),
            entry("POST /pmh/charges/{id}/reversal", ""),
            entry(
                    "POST /desk/charge",
                    "visit=${visit}&act=try&care=OUTPATIENT&points=100&treatedOn=2026-04-01&share=30&incomeClass=C&request=attack"),
            entry(
                    "POST /desk/charge/month",
                    "act=count&month=2026-04&younger=C&older=GENERAL&rows=4&member-1=1&place-1=1&age-1=UNDER&share-1=30"
                            + "&care-1=OUTPATIENT&points-1=100"),
            entry("POST /pmh/recipients/loads", RECIPIENTS),
            entry("POST /desk/recipients/loads", part("file\"; filename=\"recipients.csv", RECIPIENTS)),
            entry(
                    "POST /desk/recipients/new",
                    "insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&birth=${birth}&name=攻撃の試験"
                            + "&payer=80139934&recipient=9990017&from=2026-04-01"),
            // The attacker's own scheme, so that its number decides on nothing.
            entry(
                    "POST /desk/recipients/new number",
                    "insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&birth=${birth}&name=攻撃の試験"
                            + "&payer=81129926&recipient=9990017&from=2026-04-01"),
            entry("POST /pmh/vaccinations/checks", SHOT),
            entry("POST /pmh/vaccinations", SHOT),
            entry("POST /desk/vaccinations", "visit=${visit}&act=check&vaccine=HBV&day=2026-04-01&doctor=" + WHY),
            entry(
                    "POST /desk/children/new",
                    "insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&birth=${birth}&name=攻撃の試験"
                            + "&sex=FEMALE&since=2026-04-01"),
            entry("POST /pmh/residents/loads", RESIDENTS),
            entry("POST /desk/children/loads", part("file\"; filename=\"residents.csv", RESIDENTS)),
            entry("POST /desk/children/{resident}/end", "last=2026-05-31&why=MOVED"),
            entry(
                    "POST /pmh/maternity",
                    "{\"visit\":\"${visit}\",\"kind\":\"INF18\",\"day\":\"2026-04-01\",\"verdict\":\"FINE\",\"doctor\":\"攻撃\"}"),
            entry("POST /desk/maternity", "visit=${visit}&kind=INF18&day=2026-04-01&verdict=FINE&doctor=" + WHY),
            entry("POST /desk/children/{resident}/pregnancy", "act=notify&due=2026-10-08"),
            entry("POST /desk/follow-ups/{result}", "state=CONTACTED&note=" + WHY),
            entry("POST /desk/checkup-offers", "kind=INF4&from=2030-04-01&offered=yes"),
            entry("POST /desk/vaccination-prices", "item=HBV&from=2030-04-01&yen=5000"),
            entry("POST /desk/vaccination-letters/{letter}", "state=REFUSED&note=" + WHY),
            entry("POST /desk/recipients/{holding}/end", "last=2026-05-31&why=MOVED"),
            entry("POST /desk/schemes/{scheme}", SCHEME),
            entry("POST /desk/participation", "joinedOn=${joined}&delegatedOn=2027-04-01&operator=FUND"),
            entry("POST /desk/certificates/new", "visit=${visit}&form=NANBYO"),
            entry("POST /desk/certificates/{certificate}", "revision=1&then=keep&NAME=" + WHY),
            entry("POST /desk/certificates/{certificate}/turns", "act=RECEIVE&reason=" + WHY),
            entry("POST /pmh/certificates", "{\"visit\":\"${visit}\",\"form\":\"NANBYO\"}"),
            entry("PUT /pmh/certificates/{certificate}", "{\"revision\":\"1\",\"values\":{\"NAME\":\"" + WHY + "\"}}"),
            entry("POST /pmh/certificates/{certificate}/turns", "{\"act\":\"RECEIVE\"}"),
            entry("POST /pmh/screenings/loads", SCREENINGS),
            entry("POST /pmh/screenings/documents", "{}"),
            entry("POST /desk/screenings/loads", part("file\"; filename=\"screenings.csv", SCREENINGS)),
            entry("POST /desk/screenings/results/{screening}/steps", "act=REMINDED"),
            entry(
                    "POST /desk/care/new",
                    CARE + "&insured=8888888801&insurer=139017&level=CARE_1&share=10&from=2026-04-01&until=2026-12-31"),
            entry("POST /desk/care/opinions", CARE + "&facility=1319900013"),
            entry("POST /desk/care/opinions/{request}/cancel", ""),
            entry("POST /desk/care/{certification}/end", "last=2026-05-31"),
            entry("POST /desk/care/{certification}/opinions", "facility=1319900013"),
            entry("POST /me/care/consents", "office=1371399901&given=yes&" + FOR),
            entry("POST /desk/review/{id}", "day=2026-04-01&comment=" + WHY),
            entry("POST /emergency/openings", """
                {"patient":{"system":"%s","value":"${patient.value}"},"reason":"%s"}\
                """.formatted(MemberNumber.INSURANCE, WHY)),
            entry("POST /disasters", """
                {"name":"攻撃の試験","areas":["47"],"classes":["MEDICATION"],"from":"${now}","until":"${later}",\
                "reason":"%s"}\
                """.formatted(WHY)),
            entry("POST /disasters/{id}/changes", "{\"step\":\"END\",\"reason\":\"%s\"}".formatted(WHY)),
            entry("POST /letters/inbox/{id}/open", ""),
            entry("POST /desk/letters/in/{id}/read", ""),
            entry("POST /desk/letters/in/{id}/reply", ""),
            entry("POST /letters/inbox/{id}/receive", ""),
            entry("POST /letters/inbox/{id}/return", "{\"reason\":\"" + WHY + "\"}"),
            entry("POST /letters/outbox/{id}/cancel", ""),
            entry("POST /desk/letters/in/{id}/open", ""),
            entry("POST /desk/letters/in/{id}/receive", ""),
            entry("POST /desk/letters/in/{id}/return", "reason=" + WHY),
            entry("POST /desk/letters/out/{id}/cancel", ""),
            entry("POST /desk/letters/drafts", "purpose=x"),
            entry("POST /desk/letters/drafts/{id}/discard", ""),
            entry(
                    "POST /desk/letters/new",
                    "do=patient&insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&identifier=${identifier}"),
            entry(
                    "POST /desk/register",
                    "do=patient&insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&identifier=${identifier}"),
            entry(
                    "POST /desk/register/withdraw",
                    "former=${former}&insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}"),
            entry("PUT /registers/{register}/{key}", """
                {"entry":{"staffId":"${key}","facility":"${employer}","name":"加藤 結衣","kana":"カトウ ユイ",\
                "licence":"見本-1006","profession":"NURSE","emergencyRight":"no","from":"2021-04-01"},\
                "reason":"%s"}\
                """.formatted(WHY)),
            entry("POST /registers/{register}", MEMBERS),
            entry("POST /desk/registers/{register}", MEMBER + "&key=${key}&reason=" + WHY),
            entry(
                    "POST /desk/registers/{register}/file",
                    part("file\"; filename=\"staff.csv", MEMBERS) + part("reason", WHY)),
            entry("POST /me/apps/{id}/end", ""),
            entry("POST /me/signout-everywhere", ""),
            entry("POST /me/consents/{id}/end", FOR),
            entry("POST /me/letters/{id}/open", "facility=${facility}&" + FOR),
            entry("POST /me/letters/{id}/end", FOR),
            entry("POST /me/interview", "facility=${facility}&" + FOR),
            entry("POST /me/interview/{id}", "revision=1&then=save&own.reason=" + WHY + "&" + FOR),
            entry("POST /me/interview/{id}/turn", "act=GIVE&" + FOR),
            entry("POST /me/children/forms", "course=HBV&" + FOR),
            entry("POST /me/children/forms/{id}", "revision=1&then=save&q-CONSENT=yes&" + FOR),
            entry("POST /me/children/letters", "facility=1219900022&course=HBV&reason=" + WHY + "&" + FOR),
            entry("POST /me/wishes", "choice=UNDECIDED&words=" + WHY),
            entry("POST /me/wishes/withdraw", ""),
            entry("POST /me/proxies", "number=${number}&born=${born}&scope=VIEW&until="),
            entry("POST /me/proxies/{id}/end", ""),
            entry("POST /me/hidden", "kind=${kind}&reference=${reference}&" + FOR),
            entry("POST /me/hidden/show", "kind=${kind}&reference=${reference}&" + FOR),
            entry("POST /desk/recovery-codes", ""),
            entry("POST /desk/signout-everywhere", ""),
            entry("POST /desk/clients", "party=${party}&name=攻撃の試験&kind=system&jwks=${keys}"),
            entry("POST /desk/clients/{id}/keys", "act=add&jwks=${keys}"),
            entry("POST /desk/clients/{id}/disable", ""),
            entry("POST /desk/keys", ""),
            entry("POST /desk/notifications", "endpoint=https://203.0.113.10/&kinds=UNIT_WITHDRAWN"),
            entry("POST /desk/notifications/{id}/turns", "act=PAUSE"),
            entry("POST /desk/notifications/messages/{id}/again", ""),
            entry("POST /desk/break-glass/{id}", "step=${step}&comment=" + WHY),
            entry("POST /desk/emergency", """
                insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&reason=\
                """ + WHY),
            entry("POST /desk/emergency kana", FOUR_ITEMS),
            entry("POST /desk/emergency birth", FOUR_ITEMS),
            entry("POST /desk/emergency address", FOUR_ITEMS),
            entry("POST /desk/submissions/lists/{name}/stop", ""),
            entry("POST /desk/submissions/{receipt}/places", "text={}"),
            entry("POST /desk/counter/card", "serial=SAMPLE-patient-29&care=OUTPATIENT"),
            entry("POST /desk/counter/person", "card=none&way=STAFF"),
            entry("POST /desk/counter/consents", "card=none&answer=all"),
            entry("POST /desk/counter/take", ""),
            entry("POST /desk/patients", "q=結城&care=OUTPATIENT&sort=kana"),
            entry("POST /desk/try", "text={}"),
            // The time at which the country stands: who may moves it nowhere.
            entry("POST /desk/clock", "to=${soon}"),
            entry("POST /desk/checkups", "insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}"),
            entry("POST /desk/checkups/reports", part("file\"; filename=\"attack.json", "{}")),
            entry("POST /desk/disaster", "name=${name}&birth=${birth}&sex=${sex}&address=${address}&answer=AGREED"),
            entry(
                    "POST /desk/disaster number",
                    "insurer=${insurer}&symbol=${symbol}&number=${number}&branch=${branch}&birth=${birth}&answer=AGREED"),
            entry("POST /desk/disasters/confirm", "id=${id}&step=END&reason=" + WHY),
            entry("POST /desk/disasters", "id=${id}&step=END&reason=" + WHY),
            entry("POST /desk/links", "member=${member}"),
            entry("POST /desk/links/{id}/proposals", """
                act=${act}&to=${to}&note=${note}&checked=NAME&checked=KANA&checked=BIRTH_DATE&checked=SEX&checked=ADDRESS&name=${name}\
                &kana=${kana}&birth=${birth}&sex=${sex}&address=${address}\
                """),
            entry("POST /desk/links/{id}/confirmation", ""),
            entry("POST /desk/links/{id}/rejection", ""),
            entry(
                    "POST /cybersecurity/editions",
                    part("edition", "R9")
                            + part("published", "2027-06-01")
                            + part("file\"; filename=\"items.tsv", "form\titem\n")),
            entry("POST /cybersecurity/checklists/{edition}", "seen=${seen}"),
            entry("POST /cybersecurity/checklists/{edition}/vendors", "vendor=${vendor}"),
            entry(
                    "POST /cybersecurity/checklists/{edition}/evidence",
                    part("item", "1-①") + part("file\"; filename=\"attack.txt", "攻撃の試験")),
            entry("POST /cybersecurity/checklists/{edition}/file", part("file\"; filename=\"attack.xlsx", "攻撃の試験")),
            entry("POST /cybersecurity/vendors/{sheet}/link", "days=7"),
            entry("POST /cybersecurity/contracts", "subject=EMR"),
            entry("POST /cybersecurity/contracts/{contract}", "duty-0=R&note-0=" + WHY),
            entry("POST /cybersecurity/contracts/{contract}/signatures", "name=X&seen="),
            entry("POST /cybersecurity/vendor/{word}/file", part("file\"; filename=\"attack.xlsx", "攻撃の試験")),
            entry("POST /cybersecurity/vendor/{word}/contracts/{contract}", "duty-0=R&note-0=" + WHY),
            entry("POST /cybersecurity/vendor/{word}/contracts/{contract}/signatures", "name=X&seen="),
            entry("POST /cybersecurity/backups", BACKUP),
            entry("POST /cybersecurity/backups/{backup}", "seen=1&" + BACKUP),
            entry("POST /cybersecurity/backups/{backup}/copies", "taken=2026-04-01T08:00&standing=DETACHED"),
            entry("POST /cybersecurity/backups/{backup}/turns", "copy=1&standing=DETACHED&since=2026-04-01"),
            entry(
                    "POST /cybersecurity/backups/{backup}/drills",
                    "copy=1&started=2026-04-01T08:00&finished=2026-04-01T08:30&restored=yes&note=" + WHY),
            entry("POST /cybersecurity/incidents", "noticed=2026-04-01T08:00"),
            entry("POST /cybersecurity/incidents/{incident}/facts", "SUMMARY=" + WHY),
            entry("POST /cybersecurity/incidents/{incident}/turns", "state=CONTAINED&note=" + WHY),
            entry("POST /cybersecurity/incidents/{incident}/reports", "addressee=VENDOR&form=FIRST"),
            entry("POST /cybersecurity/incidents/{incident}/runbook", "line=3-3&at=2026-04-01T08:30&note=" + WHY),
            entry("POST /cybersecurity/incidents/{incident}/vendors", "vendor=攻撃の見本&words=" + WHY),
            entry("POST /cybersecurity/vendor/{word}/incidents/{incident}", "words=" + WHY),
            entry("POST /cybersecurity/reports/{report}/hops", "note=" + WHY),
            entry(
                    "POST /cybersecurity/surveys",
                    part("survey", "2031")
                            + part("opens", "2031-02-01")
                            + part("closes", "2031-03-07")
                            + part("kind", "HOSPITAL")
                            + part("file\"; filename=\"questions.tsv", "question\tkind\n")),
            entry(
                    "POST /cybersecurity/disclosures",
                    part("vendor", "攻撃の見本")
                            + part("kind", "MDS")
                            + part("product", "EMR")
                            + part("file\"; filename=\"mds.csv", "question,answer,note\n1.1,YES,\n")),
            entry("POST /cybersecurity/surveys/{survey}", "seen=0&then=keep&answer-0=YES"),
            entry("POST /cybersecurity/surveys/{survey}/reminders", ""),
            entry("POST /cybersecurity/training", "course=MANAGER&duty=MANAGER&attendee=X&on=2026-03-31"),
            entry("POST /cybersecurity/training/{attendance}", "step=COMPLETED&on=2026-03-31&evidence=" + WHY),
            entry("POST /cybersecurity/support", "band=300-399&emr=HAS&part=BACKUP&words=" + WHY),
            entry(
                    "POST /cybersecurity/support/candidates",
                    "year=2026&facility=${facility}&verdict=CHOSEN&place=1&reason=REGION&words=" + WHY),
            entry("POST /cybersecurity/connections/file", part("file\"; filename=\"attack.csv", "攻撃の試験")),
            entry("POST /cybersecurity/connections/devices", "name=X&kind=VPN"),
            entry("POST /cybersecurity/connections/devices/{device}", "seen=1&name=X&kind=VPN"),
            entry("POST /cybersecurity/connections/devices/{device}/links", "kind=VPN&party=" + WHY),
            entry("POST /cybersecurity/connections/devices/{device}/seen", ""),
            entry(
                    "POST /cybersecurity/connections/devices/{device}/closings",
                    "rule=N06&subject=00000000-0000-4000-8000-000000000001&note=" + WHY),
            entry("POST /cybersecurity/bcp/plan", "seen=0&part-0=" + WHY),
            entry("POST /cybersecurity/bcp/contacts", "kind=POLICE&name=" + WHY + "&place=1"),
            entry("POST /cybersecurity/bcp/drills", "script=NIGHT&begun=2026-04-01T08:00"),
            entry("POST /cybersecurity/bcp/drills/{drill}/steps", "step=1&at=2026-04-01T08:30&evidence=" + WHY),
            entry("POST /cybersecurity/inspections", "facility=${facility}&visitOn=2026-09-01"),
            entry(
                    "POST /cybersecurity/lists/{list}",
                    part("published", "2031-04-01") + part("file\"; filename=\"courses.tsv", "course\tkind\n")),
            entry("POST /cybersecurity/inspections/summary", "year=2026"),
            entry(
                    "POST /cybersecurity/inspections/{inspection}/turns",
                    "seen=1&state=PLANNED&visitOn=2026-10-01&note=" + WHY),
            entry(
                    "POST /cybersecurity/inspections/{inspection}/visit",
                    "inspector=X&draft=00000000-0000-4000-8000-000000000001&item-0=general:2-19&verdict-0=FIT&seen-0=0"),
            entry(
                    "POST /cybersecurity/inspections/{inspection}/photos",
                    part("item", "general:2-19")
                            + part("inspector", "X")
                            + part("file\"; filename=\"attack.jpg", "攻撃の試験")),
            entry("POST /cybersecurity/inspections/{inspection}/photos/{photo}/withdrawal", ""),
            entry(
                    "POST /cybersecurity/inspections/{inspection}/advice",
                    "item=general:2-19&targetOn=2027-03-31&words=" + WHY),
            entry(
                    "POST /cybersecurity/inspections/{inspection}/advice/{advice}",
                    "seen=1&step=EXTENDED&targetOn=2027-03-31&note=" + WHY),
            entry("POST /cybersecurity/inspections/{inspection}/advice/{advice}/reports", "seen=1&note=" + WHY),
            entry("POST /cybersecurity/inspections/{inspection}/letters", "seen=1&remark=" + WHY),
            entry("POST /cybersecurity/vendors/{sheet}/revocation", ""),
            entry("POST /outbreaks/drafts/{draft}/submission", "{\"fields\":{\"KIND\":\"PATIENT\"}}"),
            entry("POST /outbreaks/drafts/{draft}/dismissal", "{\"reason\":\"" + WHY + "\"}"),
            entry(
                    "POST /outbreaks/notices",
                    "{\"disease\":\"SYPHILIS\",\"request\":\"attack\",\"fields\":" + NAMELESS + "}"),
            entry("POST /outbreaks/notices/{notice}/turns", "{\"act\":\"WITHDRAW\",\"reason\":\"" + WHY + "\"}"),
            entry(
                    "POST /outbreaks/notices/{notice}/versions",
                    "{\"reason\":\"" + WHY + "\",\"fields\":" + NAMELESS + "}"),
            entry("POST /outbreaks/sentinel", "{\"disease\":\"ARI\",\"day\":\"2026-04-01\",\"cases\":\"3\"}"),
            entry("POST /desk/outbreaks/sentinel/{site}/{period}", "ROTA=3"),
            entry("POST /desk/outbreaks/new", "disease=SYPHILIS&KIND=PATIENT"),
            entry("POST /desk/outbreaks/drafts/{draft}", "KIND=PATIENT"),
            entry("POST /desk/outbreaks/drafts/{draft}/dismissal", "reason=" + WHY),
            entry("POST /desk/outbreaks/notices/{notice}/turns", "act=WITHDRAW&reason=" + WHY),
            entry("POST /desk/outbreaks/notices/{notice}/versions", "KIND=PATIENT&reason=" + WHY));

    private AttackBodies() {}

    /** Null for a path that takes no body. */
    static String of(PathRow row) {
        return BODIES.get(line(row));
    }

    /** The body in which this value stands, where it stands in another than the usual one. */
    static String of(PathRow row, PathId target) {
        return Optional.ofNullable(BODIES.get(line(row) + " " + target.name())).orElseGet(() -> of(row));
    }

    /** One part of a form with a file in it (RFC 7578). */
    static String part(String name, String value) {
        return BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    static String line(PathRow row) {
        return row.method() + " " + row.pattern();
    }

    /** Whether a body of the row says something of the victim besides the values under attack. */
    static boolean saysMore(String template) {
        return template != null && (template.contains("${birth}") || template.contains("${born}"));
    }
}
