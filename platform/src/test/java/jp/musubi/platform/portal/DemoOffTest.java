package jp.musubi.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jp.musubi.platform.kernel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 見本の国を切った頁。 */
@SpringJUnitWebConfig({PagesOnly.class, DemoOffTest.Off.class})
class DemoOffTest {

    @Autowired
    private WebApplicationContext context;

    @Test
    void 見本の国を切ると_人は選べず_入口の言葉だけがある() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(context).build();
        assertThat(web.perform(get("/")).andReturn().getResponse().getContentAsString())
                .contains("MUSUBI_DEMO=off", "結び中央病院")
                .doesNotContain("結城", "/signin/", "1234", "./musubi token", "<strong>見本の国</strong>");
        assertThat(catchThrowable(() -> web.perform(get("/signin/patient-1")))).hasRootCauseMessage("NOT-FOUND");
    }

    static class Off {

        @Bean
        @Primary
        Settings off() {
            var on = Settings.defaults();
            return new Settings(
                    on.address(),
                    on.port(),
                    on.data(),
                    on.database(),
                    false,
                    on.clock(),
                    on.url(),
                    on.packages(),
                    on.masters());
        }
    }
}
