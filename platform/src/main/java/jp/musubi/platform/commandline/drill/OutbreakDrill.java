package jp.musubi.platform.commandline.drill;

import java.nio.file.Path;
import java.util.List;

/** 新しい感染症。From the file that names it to the national count, with a wave and a kill in between. */
final class OutbreakDrill {

    private static final int STEPS = 6;

    private OutbreakDrill() {}

    /** @param data folder of the data of a platform that runs already */
    static Plan plan(Path data) {
        return new Plan("outbreak.tsv", STEPS, running -> steps(running, data));
    }

    private static List<Step> steps(Plan.Running running, Path data) {
        FreshStart own = running.own();
        var country = new Country(running.address());
        var start = new StartStep(country, running.address().toString(), running.seconds());
        var notices = new DrillNotices(country);
        var disease = new DiseaseStep(country, notices, own == null ? data : own.data());
        var way = new NoticeStep(country, notices);
        var wave = new WaveStep(country, notices, own);
        return List.of(
                new Step("start", start::look),
                new Step("disease", disease::add),
                new Step("notice", way::go),
                new Step("wave", wave::send),
                new Step("curve", wave::look),
                new Step("kill", wave::kill));
    }
}
