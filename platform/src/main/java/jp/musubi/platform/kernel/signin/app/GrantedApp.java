package jp.musubi.platform.kernel.signin.app;

import java.time.Instant;
import java.util.List;

/**
 * 許したアプリ。What somebody has allowed an app and what still works.
 *
 * @param grantedAt when the person said yes
 * @param until from this instant on nothing that the app holds works any more
 */
record GrantedApp(String id, String client, List<String> scopes, Instant grantedAt, Instant until) {}
