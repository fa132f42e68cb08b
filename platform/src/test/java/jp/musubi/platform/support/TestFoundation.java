package jp.musubi.platform.support;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import jp.musubi.platform.Foundation;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The platform's foundation in a test: a fresh database and a {@link TestClock}. */
public class TestFoundation implements ApplicationContextInitializer<GenericApplicationContext> {

    private final boolean demo;

    public TestFoundation() {
        this(false);
    }

    private TestFoundation(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        var settings = new Settings(
                InetAddress.getLoopbackAddress(),
                8080,
                Path.of("target"),
                null,
                demo,
                null,
                URI.create("http://localhost:8080"),
                null,
                null);
        new Foundation(settings, TestServer.freshDatabase(), new TestClock()).initialize(context);
    }

    /** With the demo country. */
    public static final class WithDemo extends TestFoundation {

        public WithDemo() {
            super(true);
        }
    }
}
