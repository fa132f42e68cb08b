package jp.musubi.platform.attack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoTest;
import org.springframework.context.annotation.Import;

/** In the demo country, with a victim and attackers; one context for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DemoTest
@Import({AttackWorld.class, Attackers.class, DemoCallers.class, DeskWork.class, OutbreakWork.class, PmhWork.class})
@interface AttackTest {}
