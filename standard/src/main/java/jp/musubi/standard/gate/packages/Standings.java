package jp.musubi.standard.gate.packages;

import jp.musubi.standard.gate.packages.differences.OwnProfiles;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.shape.PackagedProfiles;

/** Which of several tables for one profile prevails: the gate's own answer, told beforehand. */
public final class Standings {

    private final PackagedProfiles packaged;

    public Standings(PackageFolder folder) {
        this.packaged = new PackagedProfiles(folder.tables());
    }

    public Standing of(PackageProfile profile) {
        String named = profile.canonical() + "|" + profile.version();
        if (packaged.find(named) != profile.table()) {
            return Standing.OTHER;
        }
        if (OwnProfiles.standard().holds(profile.canonical())) {
            Standing own = OwnProfiles.standard().hasTable(profile.canonical()) ? Standing.OWN : Standing.BASE;
            return packaged.prevails(named) ? Standing.NAMED : own;
        }
        return packaged.find(profile.canonical()) == profile.table() ? Standing.PACKAGE : Standing.NAMED;
    }
}
