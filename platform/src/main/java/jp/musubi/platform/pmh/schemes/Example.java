package jp.musubi.platform.pmh.schemes;

import java.util.List;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 例の人。On whom a scheme is tried out. Data: example-people.tsv.
 *
 * @param age completed years on the first day of the period
 * @param income 所得区分 as a certificate names it, or empty
 * @param outside at a facility outside the area
 */
record Example(Words name, int age, Patient patient, String income, Treated treated, boolean outside) {

    static List<Example> list() {
        return Table.read(Example.class, "example-people.tsv").stream()
                .map(Example::of)
                .toList();
    }

    private static Example of(Row row) {
        return new Example(
                new Words(row.get("japanese"), row.get("english")),
                Integer.parseInt(row.get("age")),
                Patient.insured(Integer.parseInt(row.get("share")), IncomeClass.valueOf(row.get("class"))),
                row.get("income"),
                Treated.of(Long.parseLong(row.get("points")), Care.valueOf(row.get("care"))),
                row.get("place").equals("outside"));
    }
}
