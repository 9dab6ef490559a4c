package org.yizhan.intake.web.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.yizhan.intake.testing.OnSqlite;

@QuarkusTest
@TestProfile(OnSqlite.class)
class AttachmentsOnSqliteTest extends AttachmentsContract {}
