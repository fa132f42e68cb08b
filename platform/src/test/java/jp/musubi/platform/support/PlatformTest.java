package jp.musubi.platform.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.musubi.platform.MusubiPlatform;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole platform, without the demo country: random port ({@code @LocalServerPort}), a database of its
 * own, a {@link TestClock} bean. All such tests share one context and one database, so each makes its own persons; the
 * {@link Worlds} that help with it are in that context, since another import would be another context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("once")
@SpringBootTest(classes = MusubiPlatform.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestFoundation.class)
public @interface PlatformTest {}
