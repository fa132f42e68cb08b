package jp.musubi.platform.cybersecurity.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Item;
import org.jspecify.annotations.Nullable;

/** 確認票を見る。What an inspector would ask about; knows neither database nor clock. */
public final class JudgeSheet {

    private final FiscalYear year;
    private final LocalDate today;
    private final List<SheetFinding> findings = new ArrayList<>();

    private JudgeSheet(FiscalYear year, LocalDate today) {
        this.year = year;
        this.today = today;
    }

    /** Of the items in their order. After いいえ at the first item nothing else is asked. */
    public static List<SheetFinding> judge(
            List<Item> items, Map<String, ItemAnswer> answers, FiscalYear year, LocalDate today) {
        var judge = new JudgeSheet(year, today);
        boolean closed = closes(items, answers);
        for (Item item : items) {
            ItemAnswer answer = answers.getOrDefault(item.id(), ItemAnswer.NONE);
            if (closed && !item.isFirst()) {
                judge.find(answer.counts() != null, item, "C09");
            } else {
                judge.item(item, answer);
            }
        }
        return List.copyOf(judge.findings);
    }

    /** Whether the facility has no system, so that the rest of the form is not asked. */
    public static boolean closes(List<Item> items, Map<String, ItemAnswer> answers) {
        ItemAnswer first = answers.get(Item.FIRST);
        return first != null && first.counts() == Answer.NO && items.stream().anyMatch(Item::isFirst);
    }

    private void item(Item item, ItemAnswer answer) {
        if (answer.first() == null) {
            find(!item.reference(), item, "C01");
            return;
        }
        find(answer.firstOn() == null, item, "C02");
        day(item, answer.firstOn());
        day(item, answer.secondOn());
        find(answer.second() != null && answer.secondOn() == null, item, "C12");
        find(isBefore(answer.secondOn(), answer.firstOn()), item, "C07");
        if (!item.isFirst() && answer.first() == Answer.NO) {
            target(item, answer);
        }
    }

    private void day(Item item, @Nullable LocalDate day) {
        find(isBefore(today, day), item, "C06");
        find(day != null && !isBefore(today, day) && !year.contains(day), item, "C10");
    }

    private void target(Item item, ItemAnswer answer) {
        LocalDate target = answer.targetOn();
        if (target == null) {
            find(answer.second() != Answer.YES, item, "C03");
            return;
        }
        find(target.isAfter(year.last()), item, "C04");
        find(target.isBefore(year.first()), item, "C11");
        find(!target.isBefore(year.first()) && isBefore(target, answer.firstOn()), item, "C05");
        find(target.isBefore(today) && answer.second() == null, item, "C08");
    }

    private void find(boolean found, Item item, String rule) {
        if (found) {
            findings.add(SheetFinding.of(item.id(), rule));
        }
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
