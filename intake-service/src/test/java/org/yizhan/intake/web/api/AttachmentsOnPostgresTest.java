package org.yizhan.intake.web.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.yizhan.intake.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AttachmentsOnPostgresTest extends AttachmentsContract {}
