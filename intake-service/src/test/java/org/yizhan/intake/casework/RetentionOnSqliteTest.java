package org.yizhan.intake.casework;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.yizhan.intake.testing.OnSqlite;

@QuarkusTest
@TestProfile(OnSqlite.class)
class RetentionOnSqliteTest extends RetentionContract {}
