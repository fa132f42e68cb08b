/**
 * 外部接続 — 機器と、外とつなぐ道の台帳。CSV と走査の結果から入れ、図にし、台帳にないものと一年見ていないものに印を付ける。
 *
 * <p>Nothing is probed by the platform: a scan is made by the facility, and its file is read. Lines are only added.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.connections;

import org.jspecify.annotations.NullMarked;
