package org.yizhan.intake.casework;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.yizhan.intake.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ConsentOnPostgresTest extends ConsentContract {}
