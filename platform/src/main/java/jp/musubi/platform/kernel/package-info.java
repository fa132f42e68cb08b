/**
 * 土台 — 人と施設の台帳、閲覧の可否、同意、記録、本人確認。
 *
 * <p>What every room stands on. Each sub-package that other rooms may use is a named interface; the rest is private.
 */
@ApplicationModule(
        displayName = "土台 kernel",
        allowedDependencies = {})
@NullMarked
package jp.musubi.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
