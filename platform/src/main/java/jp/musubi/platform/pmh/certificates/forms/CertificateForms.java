package jp.musubi.platform.pmh.certificates.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm.Shown;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 書式の棚。All editions, checked when read: a wrong row stops the start. */
public final class CertificateForms {

    private static final String EVERY = "*";
    private static final CertificateForms SHIPPED = new CertificateForms(read());

    private final List<CertificateForm> forms;

    private CertificateForms(List<CertificateForm> forms) {
        this.forms = List.copyOf(forms);
    }

    public static CertificateForms shipped() {
        return SHIPPED;
    }

    /** Those that may be begun on that day. */
    public List<CertificateForm> inForceOn(LocalDate day) {
        return forms.stream().filter(form -> form.inForceOn(day)).toList();
    }

    /** Also one that may not be begun any more. */
    public Optional<CertificateForm> find(String id, String edition) {
        return forms.stream()
                .filter(form -> form.id().equals(id) && form.edition().equals(edition))
                .findFirst();
    }

    /** The forms, each once. */
    public List<String> ids() {
        return forms.stream().map(CertificateForm::id).distinct().toList();
    }

    /** Of each form its newest edition. */
    public List<CertificateForm> newest() {
        return ids().stream()
                .map(id -> forms.stream()
                        .filter(form -> form.id().equals(id))
                        .max(Comparator.comparing(CertificateForm::from))
                        .orElseThrow())
                .toList();
    }

    private static List<CertificateForm> read() {
        Map<String, List<FieldChoice>> choices = rows("choices.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("set"),
                        Collectors.mapping(
                                row -> new FieldChoice(row.get("code"), row.get("japanese"), row.get("english")),
                                Collectors.toList())));
        List<Row> fields = rows("fields.tsv");
        List<Row> waits = rows("waits.tsv");
        return rows("forms.tsv").stream()
                .map(row -> form(row, fields(row, fields, choices), waits(row, waits)))
                .toList();
    }

    private static CertificateForm form(Row row, List<FormField> fields, List<FormWait> waits) {
        return new CertificateForm(
                row.get("form"),
                row.get("edition"),
                Objects.requireNonNull(row.findDate("from"), "from"),
                row.findDate("to"),
                Shown.valueOf(row.get("shown")),
                row.get("japanese"),
                row.get("english"),
                fields,
                waits);
    }

    private static List<FormField> fields(Row form, List<Row> rows, Map<String, List<FieldChoice>> choices) {
        List<FormField> fields = rows.stream()
                .filter(row -> isOf(row, form))
                .map(row -> field(row, choices))
                .toList();
        if (fields.stream().map(FormField::id).distinct().count() != fields.size()) {
            throw new IllegalStateException("fields.tsv: a field stands twice in " + form.get("form"));
        }
        return fields;
    }

    private static FormField field(Row row, Map<String, List<FieldChoice>> choices) {
        String section = row.get("section");
        if (FormSection.list().stream().noneMatch(known -> known.id().equals(section))) {
            throw new IllegalStateException("fields.tsv: no such section: " + section);
        }
        var kind = FormField.Kind.valueOf(row.get("kind"));
        return new FormField(
                section,
                row.get("field"),
                kind,
                kind == FormField.Kind.CHOICE ? Objects.requireNonNull(choices.get(row.get("choices"))) : List.of(),
                row.get("longest").isEmpty() ? 0 : Integer.parseInt(row.get("longest")),
                number(row.get("low")),
                number(row.get("high")),
                row.get("must").equals("yes"),
                row.get("fill").isEmpty() ? null : FieldFill.valueOf(row.get("fill")),
                row.get("japanese"),
                row.get("english"));
    }

    private static List<FormWait> waits(Row form, List<Row> rows) {
        LocalDate from = Objects.requireNonNull(form.findDate("from"));
        return rows.stream()
                .filter(row -> isOf(row, form) && row.inForceOn(from))
                .map(row -> new FormWait(
                        row.get("earlier"),
                        row.get("later"),
                        Integer.parseInt(row.get("months")),
                        row.get("japanese"),
                        row.get("english")))
                .toList();
    }

    private static boolean isOf(Row row, Row form) {
        return row.get("form").equals(EVERY) || row.get("form").equals(form.get("form"));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static List<Row> rows(String file) {
        return Table.read(CertificateForms.class, file);
    }
}
