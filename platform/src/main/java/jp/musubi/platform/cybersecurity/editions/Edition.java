package jp.musubi.platform.cybersecurity.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 版。The checklist of one fiscal year.
 *
 * @param id e.g. {@code R7}
 * @param published first day on which it is the newest one
 * @param guideline version of the 安全管理ガイドライン that it goes with
 * @param complete false when rows are known to be missing
 */
public record Edition(
        String id,
        FiscalYear year,
        String name,
        LocalDate published,
        String guideline,
        boolean complete,
        Map<Form, List<Item>> forms) {

    public Edition {
        forms = Map.copyOf(forms);
    }

    /** In the order of the form; empty when this edition has no such form. */
    public List<Item> items(Form form) {
        return forms.getOrDefault(form, List.of());
    }

    public Optional<Item> find(Form form, String item) {
        return items(form).stream().filter(each -> each.id().equals(item)).findFirst();
    }
}
