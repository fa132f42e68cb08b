/**
 * 電子カルテ情報共有 — 3文書6情報を受け取り、同意のもとで見せる。
 *
 * <p>Takes submissions as units, keeps the bytes as evidence, serves the valid items to whom access allows.
 */
@ApplicationModule(
        displayName = "電子カルテ情報共有サービス records",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::staff",
            "kernel::links",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::emergency",
            "kernel::search",
            "kernel::audit",
            "kernel::signin",
            "kernel::problems",
            "kernel::rounds",
            "kernel::print",
            "kernel::csv",
            "kernel::lists",
            "kernel::health",
            "eligibility"
        })
@NullMarked
package jp.musubi.platform.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
