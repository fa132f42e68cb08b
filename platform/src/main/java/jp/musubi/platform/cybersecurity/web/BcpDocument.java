package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.cybersecurity.bcp.PlanPart;
import jp.musubi.platform.cybersecurity.layout.WordDocument;

/** BCP の文書。The plan as it is filled in, with the chart, the order of containment, the check table and what is missing. */
final class BcpDocument {

    private static final String NOT_YET = "(まだ書いていません)";

    private BcpDocument() {}

    static byte[] write(BcpView view, LocalDate today) {
        var document = new WordDocument();
        document.title("サイバー攻撃を想定した事業継続計画(BCP)");
        document.paragraph(view.facility().name() + "\n" + today);
        for (BcpView.Part part : view.parts()) {
            if (part.newChapter()) {
                document.heading(1, part.part().chapter());
            }
            document.heading(2, part.part().id() + " " + part.part().title());
            document.paragraph(part.words().isEmpty() ? NOT_YET : part.words());
            if (part.part().id().equals(PlanPart.CONTACTS)) {
                document.table(contacts(view));
            }
            if (part.part().id().equals(PlanPart.CONTAINMENT)) {
                document.table(containment(view));
            }
        }
        document.heading(1, "確認表");
        document.table(lines(view));
        document.heading(1, "不足");
        document.paragraph(view.getGaps().isEmpty() ? "不足はありません。" : "書いてから次の訓練までに埋めます。");
        view.getGaps()
                .forEach(gap -> document.paragraph(gap.rule().id() + " " + gap.about() + " " + gap.japanese() + " — "
                        + gap.rule().japanese()));
        return document.bytes();
    }

    private static List<List<String>> contacts(BcpView view) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("順", "相手", "名", "電話", "備考")));
        view.plan()
                .contacts()
                .forEach(each -> rows.add(List.of(
                        Integer.toString(each.place()),
                        each.kind().japanese(),
                        each.name(),
                        each.phone(),
                        each.note())));
        return rows;
    }

    private static List<List<String>> containment(BcpView view) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("順", "切るもの", "だれが、どう切るか")));
        view.steps().forEach(step -> {
            String words = view.plan().step(step.id());
            rows.add(List.of(step.id(), step.japanese(), words.isEmpty() ? NOT_YET : words));
        });
        return rows;
    }

    private static List<List<String>> lines(BcpView view) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("番号", "段", "確かめること", "満たす", "訓練した")));
        view.lines()
                .forEach(each -> rows.add(List.of(
                        each.line().id(),
                        each.line().phase(),
                        each.line().title(),
                        each.covered() ? "はい" : "いいえ",
                        each.exercised() ? "はい" : "")));
        return rows;
    }
}
