package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.bcp.BcpLine;
import jp.musubi.platform.cybersecurity.bcp.Contact;
import jp.musubi.platform.cybersecurity.bcp.ContactKind;
import jp.musubi.platform.cybersecurity.bcp.ContainmentStep;
import jp.musubi.platform.cybersecurity.bcp.Plan;
import jp.musubi.platform.cybersecurity.bcp.PlanPart;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.contracts.Cell;
import jp.musubi.platform.cybersecurity.contracts.ContractCheck;
import jp.musubi.platform.cybersecurity.contracts.ContractLine;
import jp.musubi.platform.cybersecurity.contracts.ContractWorkbook;
import jp.musubi.platform.cybersecurity.contracts.Duty;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
import jp.musubi.platform.cybersecurity.contracts.Signature;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.cybersecurity.layout.SheetWorkbook;
import jp.musubi.platform.cybersecurity.layout.TableWorkbook;
import jp.musubi.platform.cybersecurity.layout.WorkbookReader;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * LibreOffice を通す。Every spreadsheet of the room is opened and saved again by LibreOffice and keeps each cell; what the room reads back
 * says the same afterwards; the BCP keeps its headings and tables. Runs where {@code soffice} is, else says that it was skipped.
 */
@DemoTest
class LibreOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");
    private static final List<String> NOTES = List.of(
            "",
            "=1+1",
            "二行\nの備考 <b>&amp;",
            "髙﨑𠮷",
            "'引用",
            "0123",
            "2026-04-01",
            "1-2",
            "TRUE",
            "+81 3",
            "@SUM(1)",
            "1E5",
            "\"引用符\", コンマ",
            "①②③ ー〜−",
            "_x0041_ と _x000D_");

    @Autowired
    private Editions editions;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void isHere() {
        assumeThat(Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                        .anyMatch(each -> Files.isExecutable(Path.of(each))))
                .as("LibreOffice (soffice) is not on this machine: nothing was sent through it")
                .isTrue();
    }

    @Test
    void どの表計算も_LibreOffice_で開いて保存しても_どの欄も変わらない() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, SheetWorkbook.Heading> headings = new HashMap<>();
        Map<String, Map<String, ItemAnswer>> said = new HashMap<>();
        var random = new Random(8);
        for (Edition edition : editions.list()) {
            for (Form form : Form.values()) {
                if (!edition.items(form).isEmpty()) {
                    String name = edition.id() + "-" + form;
                    headings.put(name, new SheetWorkbook.Heading(edition, form, "髙﨑𠮷見本病院 <&>", "=事業者"));
                    said.put(name, answers(edition.items(form), random));
                    files.put(name, SheetWorkbook.write(headings.get(name), said.get(name)));
                }
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(11);
        files.put("contract", ContractWorkbook.write(contract(), "髙﨑𠮷見本病院", DAY));
        files.put("table", TableWorkbook.write("控え", List.of("名", "=世代", "備考"), List.of(NOTES, NOTES)));
        Path out = converted(files, "xlsx");
        for (String name : files.keySet()) {
            Path sent = folder.resolve(name + ".xlsx");
            Path back = out.resolve(name + ".xlsx");
            assertThat(OfficeFile.cells(back)).as(name).isNotEmpty().isEqualTo(OfficeFile.cells(sent));
            if (headings.containsKey(name)) {
                WorkbookReader.Read read = WorkbookReader.read(Files.readAllBytes(back), headings.get(name));
                assertThat(read.faults()).as(name).isEmpty();
                assertThat(read.answers()).as(name).isEqualTo(said.get(name));
            }
        }
    }

    @Test
    void BCP_の文書は_見出しと表とことばを保つ() throws Exception {
        var facility = new Facility(new FacilityCode("1319900013"), "髙﨑𠮷見本病院", FacilityKind.HOSPITAL, null, false);
        Path out =
                converted(Map.of("bcp", BcpDocument.write(BcpView.of(facility, plan(), List.of(), DAY), DAY)), "docx");
        List<String> sent = OfficeFile.paragraphs(folder.resolve("bcp.docx"));
        assertThat(sent)
                .anyMatch(each -> each.startsWith("heading 1: "))
                .anyMatch(each -> each.startsWith("heading 2: "))
                .anyMatch(each -> each.matches("2,1 normal: .+"));
        assertThat(OfficeFile.paragraphs(out.resolve("bcp.docx"))).isEqualTo(sent);
    }

    /** The folder with the files that LibreOffice saved; those that it was given lie in {@link #folder}. */
    private static Path converted(Map<String, byte[]> files, String ending) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                out.toString()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            command.add(Files.write(folder.resolve(file.getKey() + "." + ending), file.getValue())
                    .toString());
        }
        Path log = folder.resolve("log");
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.list(out).filter(each -> each.toString().endsWith(ending)))
                .as(Files.readString(log))
                .hasSize(files.size());
        return out;
    }

    private static Map<String, ItemAnswer> answers(List<Item> items, Random random) {
        Map<String, ItemAnswer> answers = new HashMap<>();
        for (Item item : items) {
            answers.put(
                    item.id(),
                    new ItemAnswer(
                            answer(random, item),
                            day(random),
                            day(random),
                            answer(random, item),
                            day(random),
                            NOTES.get(random.nextInt(NOTES.size()))));
        }
        return answers;
    }

    private static Answer answer(Random random, Item item) {
        int which = random.nextInt(item.vendorOnly() ? 4 : 3);
        return which == 0 ? null : Answer.values()[which - 1];
    }

    private static LocalDate day(Random random) {
        return random.nextBoolean() ? null : LocalDate.of(2024, 2, 28).plusDays(random.nextInt(800));
    }

    private static RoleTable contract() {
        List<Cell> cells = new ArrayList<>();
        List<ContractLine> lines = ContractLine.list(DAY);
        for (int at = 0; at < lines.size(); at++) {
            Duty duty = Duty.values()[at % Duty.values().length];
            cells.add(new Cell("", lines.get(at).id(), 1, duty, NOTES.get(at % NOTES.size()), AT, "a"));
            cells.add(new Cell("=事業者", lines.get(at).id(), 1, Duty.A, "", AT, "a"));
        }
        return new RoleTable(
                UUID.randomUUID(),
                new FacilityCode("1319900013"),
                "電子カルテ\nの保守",
                List.of("=事業者", "0123社"),
                cells,
                List.of(
                        new ContractCheck(lines.get(0).id(), 1, false, DAY, DAY.plusDays(1), AT, "a"),
                        new ContractCheck(lines.get(1).id(), 1, true, DAY, null, AT, "a")),
                List.of(new Signature("", 1, "髙﨑", "x", AT, "a")));
    }

    /** Every part written, every line ticked. */
    private static Plan plan() {
        Map<String, String> parts = new HashMap<>();
        PlanPart.list().forEach(part -> parts.put(part.id(), "一行目 <" + part.id() + "> & \"方針\"\n  字下げの二行目 𠮷"));
        Map<String, String> steps = new HashMap<>();
        ContainmentStep.list(DAY).forEach(step -> steps.put(step.id(), "係が\n線を抜く"));
        return new Plan(
                BcpLine.list(DAY).stream().map(BcpLine::id).toList(), parts, steps, List.of(contact(1), contact(2)), 1);
    }

    private static Contact contact(int place) {
        ContactKind kind = ContactKind.list().get(place);
        return new Contact(
                UUID.randomUUID(), 1, kind, "係 <" + place + ">", "03-0000-000" + place, "夜間も", place, AT, "a");
    }
}
