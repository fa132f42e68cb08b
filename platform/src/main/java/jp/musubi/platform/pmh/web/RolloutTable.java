package jp.musubi.platform.pmh.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.people.areas.Prefecture;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import jp.musubi.platform.pmh.municipalities.Rollout.Line;
import jp.musubi.platform.pmh.municipalities.Rollout.Standing;

/** 自治体の参加の一覧。 */
final class RolloutTable {

    static final ListTable<Line> ALL = ListTable.of(
            "municipalities",
            List.of(
                    ListColumn.<Line>of(
                                    "name",
                                    "muni.rollout.name",
                                    line -> line.municipality().name())
                            .found(),
                    ListColumn.<Line>of(
                                    "code",
                                    "muni.rollout.code",
                                    line -> line.municipality().code())
                            .found(),
                    ListColumn.of(
                            "joined",
                            "muni.participation.joinedOn",
                            line -> line.municipality().joinedOn().toString()),
                    ListColumn.of(
                            "delegated",
                            "muni.participation.delegatedOn",
                            line -> ListWords.text(line.municipality().delegatedOn())),
                    ListColumn.<Line>of(
                                    "state",
                                    "muni.state",
                                    line -> ListWords.japanese("muni.standing." + line.standing()))
                            .by(Comparator.comparing(Line::standing))),
            List.of(
                    new ListChoice<>(
                            "prefecture",
                            "facilities.prefecture",
                            "prefecture",
                            Prefectures.list().stream().map(Prefecture::code).toList(),
                            line -> line.municipality().prefecture()),
                    ListChoice.of("state", "muni.state", "muni.standing", Standing.class, Line::standing)));

    private RolloutTable() {}
}
