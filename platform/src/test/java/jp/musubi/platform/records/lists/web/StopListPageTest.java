package jp.musubi.platform.records.lists.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.records.ListState;
import jp.musubi.platform.records.SubmissionLines;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 一覧を頁で止める: 尋ねてから、書式の印を確かめて、自分の施設のものだけ。 */
@DemoTest
class StopListPageTest {

    private static final String PASSWORD = "musubi-no-kuni-1";

    @Autowired
    private Parties parties;

    @Autowired
    private SubmissionLists lists;

    @LocalServerPort
    private int port;

    @Test
    void 途中の一覧を止め_ほかの施設には止められない() throws Exception {
        Caller hospital = parties.find("hospital-n").orElseThrow().asCaller();
        String name = "stop-" + UUID.randomUUID();
        Iterator<SubmissionLines.Line> one = List.of(new SubmissionLines.Line("{".getBytes(UTF_8), 1, new byte[32]))
                .iterator();
        SubmissionLines broken = () -> {
            if (one.hasNext()) {
                return one.next();
            }
            throw new IOException("broken off");
        };
        assertThatThrownBy(() -> lists.receive(name, broken, hospital)).hasMessage("BODY-MALFORMED");

        String page = "/desk/submissions/lists/" + name;
        var stranger = new Browser(port);
        stranger.signIn("clinic-c-system", PASSWORD);
        stranger.get("/desk");
        assertThat(stranger.get(page + "/stop").statusCode()).isEqualTo(404);
        assertThat(stranger.post(page + "/stop").statusCode()).isEqualTo(404);

        var own = new Browser(port);
        own.signIn("hospital-n-system", PASSWORD);
        assertThat(own.post(page + "/stop").statusCode())
                .as("without the form's token")
                .isEqualTo(403);
        assertThat(own.get(page).body()).contains(page + "/stop", "受信中");
        assertThat(own.get(page + "/stop").body()).contains("一覧を止めますか", "0 / 1 行", "<progress");
        assertThat(state(name, hospital)).as("asking stops nothing").isEqualTo(ListState.RECEIVING);

        assertThat(own.post(page + "/stop").statusCode()).isEqualTo(302);
        assertThat(state(name, hospital)).isEqualTo(ListState.STOPPED);
        assertThat(own.get(page).body()).contains("中止").doesNotContain(page + "/stop");
        assertThat(own.get(page + "/stop").body()).contains("もう終わっています").doesNotContain("action=\"" + page);
    }

    private ListState state(String name, Caller hospital) {
        return lists.get(name, hospital, "test").state();
    }
}
